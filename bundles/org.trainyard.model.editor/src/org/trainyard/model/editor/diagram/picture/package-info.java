/** Places the blocks of a network and draws them, on a screen or into a file; knows no window. */
package org.trainyard.model.editor.diagram.picture;

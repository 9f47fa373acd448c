/**
 * The parts of an experiment as things to pick up: the palette's variants that replace them, the outline, the tabbed
 * properties, the clipboard, and the selection that all of them share.
 */
package org.trainyard.model.editor.parts;

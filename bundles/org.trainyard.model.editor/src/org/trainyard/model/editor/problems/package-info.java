/** What is wrong with experiments: as markers on their files, as lists in the editor, and how it is mended. */
package org.trainyard.model.editor.problems;

/** The model of an experiment as a Python file for PyTorch, beside the other pages of the editor. */
package org.trainyard.model.editor.pytorch;

/** New experiments, from presets. */
package org.trainyard.model.editor.wizard;

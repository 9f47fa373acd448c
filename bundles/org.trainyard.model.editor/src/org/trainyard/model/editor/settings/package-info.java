/** The settings of an experiment as a form, and the fields that it is made of. */
package org.trainyard.model.editor.settings;

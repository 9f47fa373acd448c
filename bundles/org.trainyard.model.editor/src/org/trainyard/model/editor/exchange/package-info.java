/** Wizards that bring models in from configurations of other programs, and out to them. */
package org.trainyard.model.editor.exchange;

/** What an experiment costs, beside whatever page of its editor is shown. */
package org.trainyard.model.editor.cost;

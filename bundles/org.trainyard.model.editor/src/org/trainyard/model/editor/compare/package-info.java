/** Two experiments side by side in Eclipse's compare editor: their settings, not their XML. */
package org.trainyard.model.editor.compare;

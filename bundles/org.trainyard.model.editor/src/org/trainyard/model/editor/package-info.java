/** Placeholder. */
package org.trainyard.model.editor;

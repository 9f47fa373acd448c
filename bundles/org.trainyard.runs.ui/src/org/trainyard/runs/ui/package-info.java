/** Placeholder. */
package org.trainyard.runs.ui;

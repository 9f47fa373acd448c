/** Placeholder. */
package org.trainyard.launch.ui;

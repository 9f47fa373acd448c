/** Placeholder. */
package org.trainyard.launch;

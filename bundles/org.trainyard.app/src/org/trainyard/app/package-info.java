/** Placeholder. */
package org.trainyard.app;

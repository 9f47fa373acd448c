/** Placeholder. */
package org.trainyard.engine;

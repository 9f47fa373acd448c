/** Placeholder. */
package org.trainyard.runs;

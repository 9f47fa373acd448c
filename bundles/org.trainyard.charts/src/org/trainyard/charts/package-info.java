/** Placeholder. */
package org.trainyard.charts;

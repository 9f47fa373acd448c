/** Placeholder. */
package org.trainyard.cli;

/** The run store. */
package org.trainyard.runs;

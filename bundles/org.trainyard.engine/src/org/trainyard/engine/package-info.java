/** Training as a process of its own, recorded in the run store. */
package org.trainyard.engine;

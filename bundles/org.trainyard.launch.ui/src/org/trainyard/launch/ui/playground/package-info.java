/** The playground: what a run has learned is tried out, token by token. */
package org.trainyard.launch.ui.playground;

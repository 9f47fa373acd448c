/** Opens the user guide of the bundle org.trainyard.help, at the topic that a person asks about. */
package org.trainyard.app.guide;

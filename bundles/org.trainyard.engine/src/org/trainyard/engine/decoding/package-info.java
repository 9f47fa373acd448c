/** How tokens are chosen and sequences continued, one token after the other. */
package org.trainyard.engine.decoding;

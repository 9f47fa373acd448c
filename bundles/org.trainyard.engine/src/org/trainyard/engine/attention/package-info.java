/** What the attention heads of a model look at in an input. */
package org.trainyard.engine.attention;

/** What a model learns from: tasks, token ids, and the random streams that they are drawn from. */
package org.trainyard.engine.data;

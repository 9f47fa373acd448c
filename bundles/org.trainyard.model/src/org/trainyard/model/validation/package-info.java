/**
 * What is wrong with an experiment, how bad that is, and which changes mend it. Each topic is a {@code Check} of its own;
 * {@link org.trainyard.model.validation.Validation} asks all of them. Nothing here reads files or waits: it runs at every
 * edit.
 */
package org.trainyard.model.validation;

/**
 * Whether the parts of a model do what they are for: each check measures a property of a model that was built, on a batch
 * of random input.
 */
package org.trainyard.engine.check;

/**
 * What is measured of a model and of its training, and how: the names under which runs keep it, and the arithmetic that
 * needs nothing but numbers. The engine fills it in, views read it.
 */
package org.trainyard.profiling;

/**
 * What an experiment is, without any user interface: its file, its settings by path, what is wrong with them, and how
 * many parameters its model has. Works inside OSGi and on a plain class path.
 */
package org.trainyard.model;

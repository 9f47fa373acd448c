/**
 * Studies: ready comparisons that a person can run, copy and change. A study is a folder of files, read and checked here;
 * training its runs and saying what was seen is the engine's.
 */
package org.trainyard.model.study;

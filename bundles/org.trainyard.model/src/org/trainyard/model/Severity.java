package org.trainyard.model;

/** How bad a {@link Problem} is: an error keeps the experiment from being trained, a warning does not. */
public enum Severity {
	ERROR, WARNING
}

package org.trainyard.model.validation;

/**
 * How bad a {@link Problem} is: an error keeps the experiment from being trained, a warning says that training will
 * probably disappoint, and an information that something is unusual.
 */
public enum Severity {
	ERROR, WARNING, INFO
}

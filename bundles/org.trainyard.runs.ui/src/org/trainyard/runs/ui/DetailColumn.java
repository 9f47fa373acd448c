package org.trainyard.runs.ui;

import org.trainyard.runs.query.Field;

/**
 * A setting, or something of the environment.
 *
 * @param field which
 */
record DetailColumn(Field field) implements RunColumn {

	@Override
	public String key() {
		return field.text();
	}

	/** Settings go without their prefix, for there are many. */
	@Override
	public String title() {
		return field instanceof Field.Setting(String path) ? path : field.text();
	}

	@Override
	public int width() {
		return 130;
	}
}

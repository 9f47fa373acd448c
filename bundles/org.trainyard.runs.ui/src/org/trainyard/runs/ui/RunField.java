package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.Locale;

import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.RunFacts;
import org.trainyard.runs.query.RunProperty;

/** The columns that every run fills. */
enum RunField implements RunColumn {

	STATE(RunProperty.STATE, Messages.RunField_state, 110),
	NAME(RunProperty.NAME, Messages.RunField_name, 190),
	ID(RunProperty.ID, Messages.RunField_id, 90),
	STARTED(RunProperty.STARTED, Messages.RunField_started, 150),
	DURATION(RunProperty.DURATION, Messages.RunField_duration, 105),
	STEP(RunProperty.STEP, Messages.RunField_step, 100) {
		@Override
		public String text(RunFacts facts, Instant now) {
			long step = facts.run().step();
			long steps = facts.run().steps();
			return steps > 0 ? step + " / " + steps : Long.toString(step);
		}
	},
	CREATED(RunProperty.CREATED, Messages.RunField_created, 150),
	FINISHED(RunProperty.FINISHED, Messages.RunField_finished, 150),
	HOST(RunProperty.HOST, Messages.RunField_host, 110),
	TAGS(RunProperty.TAG, Messages.RunField_tags, 130),
	NOTE(RunProperty.NOTE, Messages.RunField_note, 200),
	PARENT(RunProperty.PARENT, Messages.RunField_parent, 90),
	SWEEP(RunProperty.SWEEP, Messages.RunField_sweep, 110);

	private final Field field;
	private final String title;
	private final int width;

	RunField(RunProperty property, String title, int width) {
		this.field = new Field.Property(property);
		this.title = title;
		this.width = width;
	}

	@Override
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public Field field() {
		return field;
	}
}

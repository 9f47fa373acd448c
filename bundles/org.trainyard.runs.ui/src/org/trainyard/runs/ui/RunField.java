package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.Locale;

import org.trainyard.runs.Run;

/** The columns that every run fills. */
enum RunField implements RunColumn {

	STATE(Messages.RunField_state, 110, false) {
		@Override
		public String text(Run run, RunsSnapshot snapshot, Instant now) {
			return RunText.state(run.state());
		}

		@Override
		public Comparable<?> value(Run run, RunsSnapshot snapshot, Instant now) {
			return run.state();
		}
	},
	NAME(Messages.RunField_name, 190, false) {
		@Override
		public String text(Run run, RunsSnapshot snapshot, Instant now) {
			return run.name();
		}

		@Override
		public Comparable<?> value(Run run, RunsSnapshot snapshot, Instant now) {
			return run.name().toLowerCase(Locale.ROOT);
		}
	},
	ID(Messages.RunField_id, 90, false) {
		@Override
		public String text(Run run, RunsSnapshot snapshot, Instant now) {
			return run.id();
		}

		@Override
		public Comparable<?> value(Run run, RunsSnapshot snapshot, Instant now) {
			return run.id();
		}
	},
	STARTED(Messages.RunField_started, 150, false) {
		@Override
		public String text(Run run, RunsSnapshot snapshot, Instant now) {
			return run.started() == null ? "" : RunText.time(run.started(), now);
		}

		@Override
		public Comparable<?> value(Run run, RunsSnapshot snapshot, Instant now) {
			return run.started();
		}
	},
	DURATION(Messages.RunField_duration, 85, true) {
		@Override
		public String text(Run run, RunsSnapshot snapshot, Instant now) {
			return run.started() == null ? "" : RunText.duration(run.duration(now));
		}

		@Override
		public Comparable<?> value(Run run, RunsSnapshot snapshot, Instant now) {
			return run.started() == null ? null : run.duration(now);
		}
	},
	STEP(Messages.RunField_step, 100, true) {
		@Override
		public String text(Run run, RunsSnapshot snapshot, Instant now) {
			return run.steps() > 0 ? run.step() + " / " + run.steps() : Long.toString(run.step());
		}

		@Override
		public Comparable<?> value(Run run, RunsSnapshot snapshot, Instant now) {
			return run.step();
		}
	};

	private final String title;
	private final int width;
	private final boolean numeric;

	RunField(String title, int width, boolean numeric) {
		this.title = title;
		this.width = width;
		this.numeric = numeric;
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
	public boolean numeric() {
		return numeric;
	}
}

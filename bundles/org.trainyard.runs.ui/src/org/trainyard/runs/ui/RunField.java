package org.trainyard.runs.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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
		public Comparator<Run> order(RunsSnapshot snapshot, Instant now) {
			return Comparator.comparing(Run::state);
		}
	},
	NAME(Messages.RunField_name, 190, false) {
		@Override
		public String text(Run run, RunsSnapshot snapshot, Instant now) {
			return run.name();
		}

		@Override
		public Comparator<Run> order(RunsSnapshot snapshot, Instant now) {
			return Comparator.comparing(Run::name, String.CASE_INSENSITIVE_ORDER);
		}
	},
	ID(Messages.RunField_id, 90, false) {
		@Override
		public String text(Run run, RunsSnapshot snapshot, Instant now) {
			return run.id();
		}

		@Override
		public Comparator<Run> order(RunsSnapshot snapshot, Instant now) {
			return Comparator.comparing(Run::id);
		}
	},
	STARTED(Messages.RunField_started, 150, false) {
		@Override
		public String text(Run run, RunsSnapshot snapshot, Instant now) {
			return run.started() == null ? "" : RunText.time(run.started(), now);
		}

		@Override
		public Comparator<Run> order(RunsSnapshot snapshot, Instant now) {
			return Comparator.comparing(Run::started, Comparator.nullsLast(Comparator.naturalOrder()));
		}
	},
	DURATION(Messages.RunField_duration, 85, true) {
		@Override
		public String text(Run run, RunsSnapshot snapshot, Instant now) {
			return run.started() == null ? "" : RunText.duration(run.duration(now));
		}

		@Override
		public Comparator<Run> order(RunsSnapshot snapshot, Instant now) {
			return Comparator.comparing(run -> run.started() == null ? null : run.duration(now),
					Comparator.nullsLast(Comparator.<Duration>naturalOrder()));
		}
	},
	STEP(Messages.RunField_step, 100, true) {
		@Override
		public String text(Run run, RunsSnapshot snapshot, Instant now) {
			return run.steps() > 0 ? run.step() + " / " + run.steps() : Long.toString(run.step());
		}

		@Override
		public Comparator<Run> order(RunsSnapshot snapshot, Instant now) {
			return Comparator.comparingLong(Run::step).thenComparingLong(Run::steps);
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

package org.trainyard.runs.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.trainyard.plots.DurationFormat;
import org.trainyard.runs.RunState;

/** What is said of a run, in the language of the workbench. */
public final class RunText {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
	private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT,
			FormatStyle.SHORT);

	private RunText() {
	}

	/** What a state is called. */
	public static String state(RunState state) {
		return switch (state) {
		case CREATED -> Messages.RunState_created;
		case RUNNING -> Messages.RunState_running;
		case FINISHED -> Messages.RunState_finished;
		case STOPPED -> Messages.RunState_stopped;
		case FAILED -> Messages.RunState_failed;
		case LOST -> Messages.RunState_lost;
		};
	}

	/** The time alone for today, with its date otherwise. */
	static String time(Instant instant, Instant now) {
		ZonedDateTime local = instant.atZone(ZoneId.systemDefault());
		LocalDate today = now.atZone(ZoneId.systemDefault()).toLocalDate();
		return local.toLocalDate().equals(today) ? TIME.format(local) : DATE_AND_TIME.format(local);
	}

	/** To the second, for it changes while one reads. */
	static String duration(Duration duration) {
		return DurationFormat.text(duration.toSeconds());
	}
}

package org.trainyard.cli;

import java.io.PrintWriter;
import java.time.Instant;

import org.trainyard.engine.study.StudyListener;
import org.trainyard.model.study.Variant;
import org.trainyard.runs.Run;

/** Shows how far a study is: a line for each run, and below it what its process says. */
record StudyProgress(PrintWriter out) implements StudyListener {

	@Override
	public void started(Variant variant, int number, int count) {
		line(Messages.text("studies.started", number, count, variant.name()));
	}

	@Override
	public void found(Variant variant, Run run, int number, int count) {
		line(Messages.text("studies.found", number, count, variant.name(), run.id()));
	}

	@Override
	public void said(String line) {
		line("  " + line);
	}

	@Override
	public void ended(Variant variant, Run run) {
		line("  " + Messages.text("studies.ended", Json.state(run.state()),
				Numbers.duration(run.duration(Instant.now()))));
	}

	private void line(String text) {
		out.println(text);
		out.flush();
	}
}

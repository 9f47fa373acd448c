package org.trainyard.runs.interchange;

import java.nio.file.Path;
import java.time.Instant;

import org.trainyard.runs.RunState;

/** Of a run that is left alone. */
final class NoContents implements RunContents {

	@Override
	public void setting(String path, String value) {
		// Left alone.
	}

	@Override
	public void tag(String tag) {
		// Left alone.
	}

	@Override
	public void notes(String text) {
		// Left alone.
	}

	@Override
	public void point(String metric, long step, double time, double value) {
		// Left alone.
	}

	@Override
	public void histogram(String name, long step, double time, double[] edges, double[] counts) {
		// Left alone.
	}

	@Override
	public void text(String name, long step, double time, String text) {
		// Left alone.
	}

	@Override
	public void image(String name, long step, double time, byte[] png) {
		// Left alone.
	}

	@Override
	public void artifact(String name, Path file) {
		// Left alone.
	}

	@Override
	public void state(RunState state, Instant finished) {
		// Left alone.
	}

	@Override
	public void trouble(String line) {
		// Left alone.
	}

	@Override
	public void leftOut(String line) {
		// Left alone.
	}
}

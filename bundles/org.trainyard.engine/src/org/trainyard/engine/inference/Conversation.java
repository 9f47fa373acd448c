package org.trainyard.engine.inference;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

import org.trainyard.engine.training.StopRequest;

/**
 * Reads requests on a thread of its own, so that a generation can be stopped while it is at work, and hands them out in
 * their order. When nothing more can be read, all generations are stopped, and {@link Request.Quit} comes next.
 */
final class Conversation {

	/** A request and whether it is to be stopped. */
	record Turn(Request request, StopRequest stop) {
	}

	private final BlockingQueue<Turn> turns = new LinkedBlockingQueue<>();
	/** Of the generations that have not ended, by their ids. */
	private final Map<Long, StopRequest> open = new ConcurrentHashMap<>();
	private final Replies replies;

	Conversation(Replies replies) {
		this.replies = replies;
	}

	void listen(BufferedReader in) {
		Thread thread = new Thread(() -> read(in), "requests");
		thread.setDaemon(true);
		thread.start();
	}

	/** The next request, as soon as there is one. */
	Turn next() throws InterruptedException {
		return turns.take();
	}

	/** A generation has ended; its id may be used again. */
	void ended(Request.Generate request) {
		open.remove(request.id());
	}

	private void read(BufferedReader in) {
		try {
			boolean goesOn = true;
			for (String line = in.readLine(); goesOn && line != null; line = goesOn ? in.readLine() : null) {
				goesOn = line.isBlank() || accept(line);
			}
		} catch (IOException e) {
			// Who asks is gone, as at the end of the input.
		} finally {
			open.values().forEach(StopRequest::request);
			turns.add(new Turn(new Request.Quit(), new StopRequest()));
		}
	}

	/** @return whether more requests may come */
	private boolean accept(String line) {
		try {
			switch (RequestReader.read(line)) {
			case Request.Generate generate -> accept(generate);
			case Request.Attention attention -> turns.add(new Turn(attention, new StopRequest()));
			case Request.Stop(long id) when open.containsKey(id) -> open.get(id).request();
			case Request.Stop(long id) -> {
				// It has ended by itself meanwhile.
			}
			case Request.Quit quit -> {
				return false;
			}
			}
		} catch (RequestException e) {
			replies.refused(e.id(), e.getMessage());
		}
		return true;
	}

	private void accept(Request.Generate generate) throws RequestException {
		StopRequest stop = new StopRequest();
		if (open.putIfAbsent(generate.id(), stop) != null) {
			throw new RequestException(OptionalLong.empty(), Messages.get("request.id", generate.id()));
		}
		turns.add(new Turn(generate, stop));
	}
}

package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OutboxTest {

	/** Training must not run out of memory because the disk is full. */
	@Test
	void recordsThatNobodyTakesDoNotFillTheMemory() {
		Outbox outbox = new Outbox();
		byte[] image = new byte[5 << 20];
		int taken = 0;
		for (int step = 0; step < 100; step++) {
			outbox.point("loss", step, step, step);
			taken += outbox.record(image(step, image)) ? 1 : 0;
		}
		assertEquals(12, taken, "64 MiB");
		assertEquals(100, outbox.waiting(), "points are small, and all kept");
		Outbox.Delivery delivery = outbox.take();
		outbox.delivered(delivery);
		assertTrue(outbox.record(image(100, image)), "there is room again");
		assertFalse(outbox.record(image(101, image)));
	}

	@Test
	void oneRecordIsTakenHoweverLargeItIs() {
		assertTrue(new Outbox().record(image(1, new byte[65 << 20])));
	}

	private static Outbox.EncodedRecord image(long step, byte[] bytes) {
		return new Outbox.EncodedRecord("image", step, Recorded.Kind.IMAGE, step, bytes);
	}
}

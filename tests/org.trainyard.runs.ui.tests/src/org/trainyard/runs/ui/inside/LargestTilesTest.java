package org.trainyard.runs.ui.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LargestTilesTest {

	@Test
	void chartsAreAsLargeAsTheirNumberAndTheRoomAllow() {
		assertEquals(2, LargestTiles.columns(2, 700, 250), "side by side in a low view");
		assertEquals(1, LargestTiles.columns(2, 400, 600), "one below the other in a narrow one");
		assertEquals(2, LargestTiles.columns(4, 1500, 800));
		assertEquals(1, LargestTiles.columns(4, 300, 900));
		assertEquals(3, LargestTiles.columns(5, 700, 250), "three above two");
		assertEquals(1, LargestTiles.columns(3, 0, 0), "before there is any room");
	}
}

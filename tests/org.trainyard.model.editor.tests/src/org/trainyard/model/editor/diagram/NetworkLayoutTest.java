package org.trainyard.model.editor.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.trainyard.model.editor.diagram.graph.Fold;
import org.trainyard.model.editor.diagram.graph.Folds;
import org.trainyard.model.editor.diagram.graph.NetworkDiagram;
import org.trainyard.model.editor.diagram.picture.Area;
import org.trainyard.model.editor.diagram.picture.NetworkLayout;
import org.trainyard.model.editor.diagram.picture.Picture;
import org.trainyard.model.editor.diagram.picture.PlacedArrow;
import org.trainyard.model.editor.diagram.picture.PlacedBlock;
import org.trainyard.model.editor.diagram.picture.Point;
import org.trainyard.model.editor.diagram.picture.TextMeasure;

/** Nothing lies on anything else, whatever the network and however much of it is shown. */
class NetworkLayoutTest {

	static final TextMeasure MEASURE = (text, type) -> text.length() * type.size() * 0.62;
	static final List<String> KINDS = Experiments.KINDS;

	private static List<Picture> pictures(String settings) throws Exception {
		List<Picture> pictures = new ArrayList<>();
		for (Folds folds : List.of(Folds.USUAL, Folds.all(Fold.OPEN), Folds.all(Fold.CLOSED), Folds.all(Fold.EACH))) {
			pictures.add(NetworkLayout.of(NetworkDiagram.of(Experiments.of(settings), folds), MEASURE));
		}
		return pictures;
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	void blocksLieInEachOtherOrApart(String settings) throws Exception {
		for (Picture picture : pictures(settings)) {
			for (PlacedBlock a : picture.blocks()) {
				assertTrue(within(a.area(), new Area(0, 0, picture.width(), picture.height())),
						() -> "outside: " + name(a));
				for (PlacedBlock b : picture.blocks()) {
					boolean isNested = owns(a, b) || owns(b, a);
					assertTrue(a == b || isNested || !a.area().intersects(b.area()),
							() -> name(a) + " lies on " + name(b));
					assertTrue(!owns(a, b) || within(b.area(), a.area()), () -> name(b) + " juts out of " + name(a));
				}
			}
		}
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	void noArrowRunsThroughABlockOrALabelOntoOne(String settings) throws Exception {
		for (Picture picture : pictures(settings)) {
			List<PlacedBlock> leaves = picture.blocks().stream().filter(block -> block.children().isEmpty()).toList();
			for (PlacedBlock block : leaves) {
				Area inner = block.area().grown(-1.5);
				for (PlacedArrow arrow : picture.arrows()) {
					assertTrue(segments(arrow).stream().noneMatch(inner::intersects),
							() -> arrow.arrow() + " runs through " + name(block));
					assertTrue(arrow.arrow().shape().isEmpty() || !arrow.label().intersects(block.area()),
							() -> "the label of " + arrow.arrow() + " lies on " + name(block));
				}
			}
		}
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	void labelsLieApart(String settings) throws Exception {
		for (Picture picture : pictures(settings)) {
			List<PlacedArrow> labelled = picture.arrows().stream()
					.filter(arrow -> !arrow.arrow().shape().isEmpty() && arrow.label().width() > 0).toList();
			for (PlacedArrow a : labelled) {
				assertTrue(labelled.stream().noneMatch(b -> a != b && a.label().intersects(b.label())),
						() -> "on the label of " + a.arrow());
			}
		}
	}

	@Test
	void theAxisIsStraightThroughAllLayers() throws Exception {
		Picture picture = NetworkLayout.of(NetworkDiagram.of(Experiments.of(""), Folds.USUAL), MEASURE);
		double axis = picture.find("input").orElseThrow().in();
		for (String id : List.of("embedding", "decoder", "decoder/norm1", "decoder/attention", "decoder/add2",
				"head")) {
			assertEquals(axis, picture.find(id).orElseThrow().in(), 1, id);
		}
	}

	@Test
	void laysOutEachOfNinetySixLayersLikeTheFirst() throws Exception {
		var experiment = Experiments.of("model.layers=96 model.hiddenSize=12288 model.heads=96");
		Folds folds = Folds.USUAL.with("decoder", Fold.EACH);
		for (int layer = 1; layer <= 96; layer++) {
			folds = folds.with("decoder/" + layer, Fold.OPEN);
		}
		Picture picture = NetworkLayout.of(NetworkDiagram.of(experiment, folds), MEASURE);
		assertEquals(96, picture.blocks().stream().filter(block -> block.block().id().endsWith("/attention")).count());
		Area first = picture.find("decoder/1").orElseThrow().area();
		for (int layer = 2; layer <= 96; layer++) {
			Area area = picture.find("decoder/" + layer).orElseThrow().area();
			assertEquals(first.x(), area.x(), 1e-6);
			assertEquals(first.height(), area.height(), 1e-6);
		}
	}

	private static List<Area> segments(PlacedArrow arrow) {
		List<Area> segments = new ArrayList<>();
		for (int i = 1; i < arrow.points().size(); i++) {
			Point a = arrow.points().get(i - 1);
			Point b = arrow.points().get(i);
			segments.add(new Area(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()) + 0.01,
					Math.abs(a.y() - b.y()) + 0.01));
		}
		return segments;
	}

	private static boolean owns(PlacedBlock owner, PlacedBlock block) {
		return block.block().id().startsWith(owner.block().id() + '/');
	}

	private static boolean within(Area inner, Area outer) {
		return inner.x() >= outer.x() - 0.01 && inner.y() >= outer.y() - 0.01 && inner.right() <= outer.right() + 0.01
				&& inner.bottom() <= outer.bottom() + 0.01;
	}

	private static String name(PlacedBlock block) {
		return block.block().id() + ' ' + block.area();
	}
}

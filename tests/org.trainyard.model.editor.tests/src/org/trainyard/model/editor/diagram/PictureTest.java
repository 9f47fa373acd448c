package org.trainyard.model.editor.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.trainyard.model.editor.diagram.graph.Folds;
import org.trainyard.model.editor.diagram.graph.NetworkDiagram;
import org.trainyard.model.editor.diagram.picture.Area;
import org.trainyard.model.editor.diagram.picture.Colors;
import org.trainyard.model.editor.diagram.picture.NetworkLayout;
import org.trainyard.model.editor.diagram.picture.Picture;
import org.trainyard.model.editor.diagram.picture.SvgPen;
import org.trainyard.model.editor.diagram.picture.Viewport;
import org.trainyard.model.editor.diagram.picture.Walk;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What is done with a laid out picture: writing it, walking in it, looking at a part of it. */
class PictureTest {

	private static Picture picture(String settings) throws Exception {
		return NetworkLayout.of(NetworkDiagram.of(Experiments.of(settings), Folds.USUAL), NetworkLayoutTest.MEASURE);
	}

	@Test
	void writesSvgWhoseTextsAreTexts() throws Exception {
		Document svg = parse(SvgPen.write(picture("model=encoder-decoder"), Colors.PAPER, "a < b & \"c\"\u0001"));
		assertEquals("svg", svg.getDocumentElement().getLocalName());
		assertEquals("a < b & \"c\"", svg.getElementsByTagName("title").item(0).getTextContent());
		List<String> texts = texts(svg);
		assertTrue(texts.contains("Source tokens") && texts.contains("[B, S, 64]"), texts::toString);
	}

	@Test
	void writesEveryKindAsXml() throws Exception {
		for (String settings : Experiments.KINDS) {
			Picture picture = picture(settings);
			List<String> texts = texts(parse(SvgPen.write(picture, Colors.PAPER, settings)));
			picture.blocks().forEach(block -> assertTrue(texts.contains(block.block().title()), block.block()::title));
		}
	}

	private static Document parse(String svg) throws Exception {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<String> texts(Document svg) {
		NodeList nodes = svg.getElementsByTagName("text");
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			texts.add(nodes.item(i).getTextContent());
		}
		return texts;
	}

	@Test
	void walksFromTokensToLossAndBack() throws Exception {
		Walk walk = new Walk(picture(""));
		List<String> down = new ArrayList<>(List.of("input"));
		for (Optional<String> next = walk.down("input"); next.isPresent(); next = walk.down(next.get())) {
			down.add(next.get());
		}
		assertEquals(List.of("input", "embedding", "positionSum", "dropout", "decoder", "decoder/norm1",
				"decoder/attention", "decoder/add1", "decoder/norm2", "decoder/feedForward", "decoder/add2", "norm",
				"head", "loss"), down);
		List<String> up = new ArrayList<>(List.of("loss"));
		for (Optional<String> next = walk.up("loss"); next.isPresent(); next = walk.up(next.get())) {
			up.add(next.get());
		}
		assertEquals(down.reversed(), up);
	}

	@Test
	void reachesWhatLiesBesideAndFindsBlocksByTheirWords() throws Exception {
		Walk walk = new Walk(picture("model=encoder-decoder"));
		assertEquals(Optional.of("source-positions"), walk.sideways("source-embedding", false));
		assertEquals(Optional.of("decoder/attention"), walk.sideways("encoder/attention", true));
		assertEquals(List.of("encoder/attention", "decoder/attention", "decoder/cross"), walk.search("ATTENTION"));
		assertEquals(List.of(), walk.search("  "));
	}

	@Test
	void zoomsAtThePointerAndFits() throws Exception {
		Picture picture = picture("");
		Viewport start = new Viewport(1, 100, 300, 400, 400);
		Viewport zoomed = start.zoomed(2, 50, 80);
		assertEquals(2, zoomed.scale());
		assertEquals(start.toPicture(50, 80), zoomed.toPicture(50, 80));
		Area seen = start.fitting(picture).visible();
		assertTrue(seen.x() <= 0 && seen.y() <= 0 && seen.right() >= picture.width()
				&& seen.bottom() >= picture.height() - 1e-6, seen::toString);
		Area block = picture.find("loss").orElseThrow().area();
		Area shown = start.showing(block).visible();
		assertTrue(shown.y() <= block.y() && shown.bottom() >= block.bottom(), shown::toString);
	}
}

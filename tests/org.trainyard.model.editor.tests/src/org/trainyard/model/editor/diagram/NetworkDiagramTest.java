package org.trainyard.model.editor.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.Settings;
import org.trainyard.model.editor.diagram.graph.Arrow;
import org.trainyard.model.editor.diagram.graph.Block;
import org.trainyard.model.editor.diagram.graph.Diagram;
import org.trainyard.model.editor.diagram.graph.Fold;
import org.trainyard.model.editor.diagram.graph.Folds;
import org.trainyard.model.editor.diagram.graph.Network;
import org.trainyard.model.editor.diagram.graph.NetworkDiagram;
import org.trainyard.model.editor.diagram.graph.Role;
import org.trainyard.model.editor.diagram.graph.Route;

/** The network that is drawn is the one that the experiment says. */
class NetworkDiagramTest {

	static final List<String> KINDS = Experiments.KINDS;

	@ParameterizedTest
	@FieldSource("KINDS")
	void countsEveryParameterOnce(String settings) throws Exception {
		var experiment = Experiments.of(settings);
		Diagram diagram = NetworkDiagram.of(experiment, Folds.all(Fold.CLOSED));
		long sum = diagram.blocks().mapToLong(block -> Math.max(0, block.parameters())).sum();
		assertEquals(ParameterCount.total(experiment), sum);
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	void everyArrowJoinsBlocksAndEveryBlockStandsForAPart(String settings) throws Exception {
		var experiment = Experiments.of(settings);
		for (Folds folds : List.of(Folds.USUAL, Folds.all(Fold.OPEN), Folds.all(Fold.CLOSED), Folds.all(Fold.EACH))) {
			Diagram diagram = NetworkDiagram.of(experiment, folds);
			List<String> ids = diagram.blocks().map(Block::id).toList();
			assertEquals(ids.size(), new HashSet<>(ids).size(), "ids are unique");
			diagram.columns().forEach(NetworkDiagramTest::assertJoined);
			diagram.blocks().flatMap(block -> block.inside().stream()).forEach(NetworkDiagramTest::assertJoined);
			diagram.bridges().forEach(arrow -> assertTrue(ids.contains(arrow.from()) && ids.contains(arrow.to())));
			diagram.blocks().forEach(
					block -> assertSame(experiment, EcoreUtil.getRootContainer(block.part()), block::id));
		}
	}

	private static void assertJoined(Network network) {
		Set<String> ends = network.blocks().stream().map(Block::id).collect(Collectors.toSet());
		ends.addAll(List.of(Arrow.IN, Arrow.OUT));
		network.arrows().forEach(arrow -> assertTrue(ends.contains(arrow.from()) && ends.contains(arrow.to()),
				arrow::toString));
	}

	@ParameterizedTest
	@FieldSource("KINDS")
	void namesSettingsThatThereAre(String settings) throws Exception {
		var experiment = Experiments.of(settings);
		NetworkDiagram.of(experiment, Folds.USUAL).blocks().filter(block -> !block.settings().isEmpty())
				.forEach(block -> assertTrue(Settings.find(experiment, block.settings().getFirst()).isPresent(),
						() -> block.id() + ": " + block.settings()));
	}

	@Test
	void sharesOfAllOperationsAddUpToOne() throws Exception {
		for (String settings : List.of("", "model=encoder-decoder", "model.feedForward=mixture-of-experts")) {
			Diagram diagram = NetworkDiagram.of(Experiments.of(settings), Folds.all(Fold.CLOSED));
			double sum = diagram.blocks().mapToDouble(Block::share).filter(share -> !Double.isNaN(share)).sum();
			assertEquals(1, sum, 1e-9, settings);
		}
	}

	@Test
	void drawsPreNormAndPostNormDifferently() throws Exception {
		assertEquals(List.of("in", "decoder/norm1", "decoder/attention", "decoder/add1", "decoder/norm2",
				"decoder/feedForward", "decoder/add2"), mainLine("model.norm.placement=pre"));
		assertEquals(List.of("in", "decoder/attention", "decoder/add1", "decoder/norm1", "decoder/feedForward",
				"decoder/add2", "decoder/norm2"), mainLine("model.norm.placement=post"));
	}

	private static List<String> mainLine(String settings) throws Exception {
		Block stack = NetworkDiagram.of(Experiments.of(settings), Folds.USUAL).find("decoder").orElseThrow();
		return stack.inside().orElseThrow().arrows().stream().filter(arrow -> arrow.route() == Route.MAIN)
				.map(Arrow::from).toList();
	}

	@Test
	void drawsAReversibleModelAsTheLoopThatItIs() throws Exception {
		Network loop = NetworkDiagram.of(Experiments.of("model=revdeq"), Folds.USUAL).find("loop").orElseThrow()
				.inside().orElseThrow();
		assertEquals(List.of("y", "z", "x"), loop.blocks().stream().filter(block -> block.role() == Role.STATE)
				.map(Block::title).toList());
		assertEquals(List.of("loop/updateY to loop/y", "loop/updateZ to loop/z"),
				loop.arrows().stream().filter(arrow -> arrow.route().isBack())
						.map(arrow -> arrow.from() + " to " + arrow.to()).toList());
	}

	@Test
	void leadsTheEncodersOutputIntoEveryLayerOfTheDecoder() throws Exception {
		var experiment = Experiments.of("model=encoder-decoder model.decoderLayers=5");
		assertEquals(List.of("decoder/cross"), bridges(experiment, Folds.USUAL));
		assertEquals(List.of("decoder"), bridges(experiment, Folds.all(Fold.CLOSED)));
		assertEquals(Stream.of(1, 2, 3, 4, 5).map(layer -> "decoder/" + layer).toList(),
				bridges(experiment, Folds.USUAL.with("decoder", Fold.EACH)));
	}

	private static List<String> bridges(org.trainyard.model.experiment.Experiment experiment, Folds folds) {
		return NetworkDiagram.of(experiment, folds).bridges().stream().map(Arrow::to).toList();
	}

	@Test
	void showsFewOfManyExpertsButSaysHowMany() throws Exception {
		var experiment = Experiments.of("model.feedForward=mixture-of-experts model.feedForward.experts=64");
		Block mixture = NetworkDiagram.of(experiment, Folds.USUAL).find("decoder/feedForward").orElseThrow();
		assertTrue(mixture.details().getFirst().contains("64"), mixture.details()::toString);
		List<String> experts = mixture.inside().orElseThrow().blocks().stream().map(Block::id)
				.filter(id -> id.contains("expert")).map(id -> id.substring(id.lastIndexOf('/') + 1)).toList();
		assertEquals(List.of("expert1", "expert2", "expert64"), experts);
	}
}

package org.trainyard.model.editor.diagram.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.model.editor.diagram.graph.Arrow;
import org.trainyard.model.editor.diagram.graph.Block;
import org.trainyard.model.editor.diagram.graph.Diagram;
import org.trainyard.model.editor.diagram.graph.Network;
import org.trainyard.model.editor.diagram.graph.Role;

/** Places the blocks of a diagram: from the inside out, each network by ELK's layered algorithm. */
public final class NetworkLayout {

	static final double MARGIN = 24;
	static final double FRAME = 16;
	private static final double COLUMNS = 84;

	private final TextMeasure measure;
	/** Layers that look the same are laid out once. */
	private final Map<String, Piece> pieces = new HashMap<>();

	private NetworkLayout(TextMeasure measure) {
		this.measure = measure;
	}

	/** Gives every block and arrow its place. */
	public static Picture of(Diagram diagram, TextMeasure measure) {
		return new NetworkLayout(measure).place(diagram);
	}

	private Picture place(Diagram diagram) {
		List<PlacedBlock> columns = new ArrayList<>();
		List<PlacedArrow> arrows = new ArrayList<>();
		double x = MARGIN;
		double left = x;
		double bottom = 0;
		for (Network network : diagram.columns()) {
			Piece column = piece(network).moved(x, MARGIN);
			columns.addAll(column.blocks());
			arrows.addAll(column.arrows());
			left = x;
			x = column.area().right() + COLUMNS;
			bottom = Math.max(bottom, column.area().bottom());
		}
		List<PlacedBlock> blocks = columns.stream().flatMap(PlacedBlock::all).toList();
		blocks.forEach(block -> arrows.addAll(block.arrows()));
		arrows.addAll(Bridges.of(diagram.bridges(), blocks, left, measure));
		return new Picture(x - COLUMNS + MARGIN, bottom + MARGIN, blocks, arrows);
	}

	private Piece piece(Network network) {
		List<PlacedBlock> sized = new ArrayList<>();
		double wide = network.blocks().stream().map(Card::of).filter(Card::isWide)
				.filter(card -> card.block().inside().isEmpty()).mapToDouble(card -> card.width(measure)).max()
				.orElse(0);
		for (Block block : network.blocks()) {
			sized.add(sized(block, wide));
		}
		return new ElkPlacing(network, sized, measure).place();
	}

	private PlacedBlock sized(Block block, double wide) {
		Card card = Card.of(block);
		if (block.inside().isPresent()) {
			return frame(block, card);
		}
		double width = card.isWide() ? wide : card.width(measure);
		return new PlacedBlock(block, new Area(0, 0, width, card.height()), width / 2, width / 2, List.of(), List.of());
	}

	private PlacedBlock frame(Block block, Card card) {
		Network inside = block.inside().orElseThrow();
		String look = look(block);
		Piece piece = pieces.containsKey(look) ? pieces.get(look).renamed(inside) : piece(inside);
		pieces.putIfAbsent(look, piece);
		Area content = piece.area();
		double width = Math.max(content.width() + 2 * FRAME, card.width(measure));
		double dx = (width - content.width()) / 2 - content.x();
		double dy = card.height() - content.y();
		Piece moved = piece.moved(dx, dy);
		return new PlacedBlock(block, new Area(0, 0, width, card.height() + content.height()), piece.in() + dx,
				piece.out() + dx, moved.blocks(), moved.arrows());
	}

	/** What decides how the inside of a block is laid out: everything but ids. */
	private static String look(Block block) {
		StringBuilder look = new StringBuilder();
		int prefix = block.id().length();
		block.inside().orElseThrow().all().forEach(each -> look.append(each.id().substring(prefix)).append(each.title())
				.append(each.details()).append(each.fold()).append(each.parameters()).append(each.share())
				.append('\n'));
		return block.role() == Role.STACK ? look.toString() : block.id();
	}

	/**
	 * A laid out network.
	 *
	 * @param in  where arrows come in at the top, from the left
	 * @param out where they leave at the bottom
	 */
	record Piece(Area area, double in, double out, List<PlacedBlock> blocks, List<PlacedArrow> arrows) {

		Piece moved(double dx, double dy) {
			return new Piece(area.moved(dx, dy), in + dx, out + dx,
					blocks.stream().map(block -> block.moved(dx, dy)).toList(),
					arrows.stream().map(arrow -> arrow.moved(dx, dy)).toList());
		}

		/** The same places for a network that differs by its ids alone. */
		Piece renamed(Network network) {
			List<PlacedBlock> others = new ArrayList<>();
			for (int i = 0; i < blocks.size(); i++) {
				others.add(renamed(blocks.get(i), network.blocks().get(i)));
			}
			return new Piece(area, in, out, others, renamed(arrows, network.arrows()));
		}

		private static PlacedBlock renamed(PlacedBlock placed, Block block) {
			List<PlacedBlock> children = new ArrayList<>();
			List<PlacedArrow> arrows = List.of();
			if (block.inside().isPresent()) {
				Network inside = block.inside().get();
				for (int i = 0; i < placed.children().size(); i++) {
					children.add(renamed(placed.children().get(i), inside.blocks().get(i)));
				}
				arrows = renamed(placed.arrows(), inside.arrows());
			}
			return new PlacedBlock(block, placed.area(), placed.in(), placed.out(), children, arrows);
		}

		private static List<PlacedArrow> renamed(List<PlacedArrow> placed, List<Arrow> arrows) {
			List<PlacedArrow> others = new ArrayList<>();
			for (int i = 0; i < placed.size(); i++) {
				PlacedArrow same = placed.get(i);
				others.add(new PlacedArrow(arrows.get(i), same.points(), same.label(), same.head()));
			}
			return others;
		}
	}
}

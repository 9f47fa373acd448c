package org.trainyard.model.editor.diagram.picture;

import java.util.List;

import org.trainyard.model.editor.diagram.graph.Block;
import org.trainyard.model.editor.diagram.graph.Fold;
import org.trainyard.model.editor.diagram.graph.Role;
import org.trainyard.model.editor.diagram.graph.Route;
import org.trainyard.model.editor.diagram.picture.Pen.Align;

/** Draws a picture: frames first, then arrows, then blocks, so that no line runs over a text. */
public final class Painter {

	private static final double RADIUS = 7;
	private static final double HEAD = 7;
	private static final double STACKED = 4;

	private final Pen pen;
	private final Colors colors;
	private final Marks marks;

	private Painter(Pen pen, Colors colors, Marks marks) {
		this.pen = pen;
		this.colors = colors;
		this.marks = marks;
	}

	/** Draws it all. */
	public static void draw(Picture picture, Pen pen, Colors colors, Marks marks) {
		new Painter(pen, colors, marks).draw(picture);
	}

	private void draw(Picture picture) {
		List<PlacedBlock> visible = picture.blocks().stream().filter(block -> pen.isVisible(block.area().grown(8)))
				.toList();
		visible.stream().filter(Painter::isFrame).forEach(this::frame);
		picture.arrows().stream().filter(arrow -> pen.isVisible(bounds(arrow))).forEach(this::arrow);
		visible.stream().filter(block -> !isFrame(block)).forEach(this::block);
		visible.forEach(this::marks);
	}

	private static boolean isFrame(PlacedBlock block) {
		return block.block().inside().isPresent();
	}

	private static Area bounds(PlacedArrow arrow) {
		Area bounds = arrow.label();
		for (Point point : arrow.points()) {
			bounds = bounds.union(new Area(point.x(), point.y(), 1, 1));
		}
		return bounds.grown(HEAD);
	}

	private void frame(PlacedBlock placed) {
		Block block = placed.block();
		Area area = placed.area();
		Card card = Card.of(block);
		behind(placed);
		pen.fill(area, RADIUS, colors.fill(block.role()));
		Area strip = new Area(area.x(), area.y(), area.width(), card.height());
		pen.fill(strip, RADIUS, colors.strip(block.role()));
		pen.fill(new Area(area.x(), strip.bottom() - RADIUS, area.width(), RADIUS), 0, colors.strip(block.role()));
		pen.outline(area, RADIUS, colors.border(block.role()), 1.2, false);
		write(card, strip);
	}

	/** Repeated layers lie on each other like cards. */
	private void behind(PlacedBlock placed) {
		if (placed.block().times() > 1 && placed.block().fold() != Fold.EACH) {
			for (int card = 2; card >= 1; card--) {
				Area area = placed.area().moved(card * STACKED, card * STACKED);
				pen.fill(area, RADIUS, colors.fill(placed.block().role()));
				pen.outline(area, RADIUS, colors.border(placed.block().role()), 1, false);
			}
		}
	}

	private void block(PlacedBlock placed) {
		Block block = placed.block();
		if (block.role().isRound()) {
			round(placed);
			return;
		}
		Area area = placed.area();
		behind(placed);
		pen.fill(area, RADIUS, block.faint() ? colors.background() : colors.fill(block.role()));
		pen.outline(area, RADIUS, colors.border(block.role()), 1.2, block.faint());
		write(Card.of(block), area);
		share(placed);
	}

	private void round(PlacedBlock placed) {
		Area area = placed.area();
		Role role = placed.block().role();
		pen.fill(area, area.width() / 2, placed.block().faint() ? colors.background() : colors.fill(role));
		pen.outline(area, area.width() / 2, colors.border(role), 1.2, placed.block().faint());
		if (pen.isLegible()) {
			pen.text(placed.block().title(), area.center().x(), area.center().y(), Type.SYMBOL, colors.text(),
					Align.CENTER);
		}
	}

	private void write(Card card, Area area) {
		if (!pen.isLegible()) {
			return;
		}
		Block block = card.block();
		double left = area.x() + Card.PADDING;
		double right = area.right() - Card.PADDING;
		double y = area.y() + Card.VERTICAL + Type.TITLE.line() / 2;
		if (block.role() == Role.MORE) {
			pen.text(block.title(), area.center().x(), y, Type.TITLE, colors.faint(), Align.CENTER);
			return;
		}
		pen.text(block.title(), left, y, Type.TITLE, block.faint() ? colors.faint() : colors.text(), Align.LEFT);
		double end = right;
		if (block.isFoldable()) {
			twistie(end - 4, y, block.fold().isOpen());
			end -= 16;
		}
		pen.text(card.badge(), end, y, Type.TITLE, colors.accent(block.role()), Align.RIGHT);
		y += Type.TITLE.line() / 2 + Type.DETAIL.line() / 2;
		for (String line : card.lines()) {
			pen.text(line, left, y, Type.DETAIL, colors.faint(), Align.LEFT);
			y += Type.DETAIL.line();
		}
		if (card.hasFooter()) {
			pen.text(card.footer(), left, y, Type.DETAIL, colors.faint(), Align.LEFT);
			pen.text(card.share(), right, y, Type.DETAIL, colors.text(), Align.RIGHT);
		}
	}

	/** A triangle: to the right where there is something to open, down where it is open. */
	private void twistie(double x, double y, boolean open) {
		pen.polygon(open ? List.of(new Point(x - 4, y - 2), new Point(x + 4, y - 2), new Point(x, y + 3))
				: List.of(new Point(x - 2, y - 4), new Point(x + 3, y), new Point(x - 2, y + 4)), colors.faint());
	}

	/** A bar at the lower edge whose length is the block's part of all operations. */
	private void share(PlacedBlock placed) {
		double share = placed.block().share();
		if (!Double.isNaN(share)) {
			Area area = placed.area();
			double whole = area.width() - 2 * RADIUS;
			pen.fill(new Area(area.x() + RADIUS, area.bottom() - 3, Math.max(2, whole * Math.min(1, share)), 3), 1.5,
					colors.accent(placed.block().role()));
		}
	}

	private void arrow(PlacedArrow placed) {
		List<Point> points = placed.points();
		Point last = points.getLast();
		Point before = points.get(points.size() - 2);
		Route route = placed.arrow().route();
		int color = route.isBack() ? colors.accent(Role.UPDATE) : colors.line();
		if (placed.head()) {
			Point base = Pen.towards(last, before, HEAD - 1);
			List<Point> shortened = new java.util.ArrayList<>(points.subList(0, points.size() - 1));
			shortened.add(base);
			pen.line(shortened, color, route.isBack() ? 1.6 : 1.2, false);
			head(before, last, color);
		} else {
			pen.line(points, color, 1.2, false);
		}
		if (!placed.arrow().shape().isEmpty() && placed.label().width() > 0 && pen.isLegible()) {
			pen.text(placed.arrow().shape(), placed.label().x(), placed.label().center().y(), Type.LABEL,
					colors.faint(), Align.LEFT);
		}
	}

	private void head(Point before, Point tip, int color) {
		double length = Math.max(1e-9, Math.hypot(tip.x() - before.x(), tip.y() - before.y()));
		double dx = (tip.x() - before.x()) / length * HEAD;
		double dy = (tip.y() - before.y()) / length * HEAD;
		pen.polygon(List.of(tip, new Point(tip.x() - dx - dy / 2, tip.y() - dy + dx / 2),
				new Point(tip.x() - dx + dy / 2, tip.y() - dy - dx / 2)), color);
	}

	private void marks(PlacedBlock placed) {
		String id = placed.block().id();
		Area area = placed.area();
		double radius = placed.block().role().isRound() ? area.width() / 2 : RADIUS;
		if (marks.fitting().contains(id)) {
			pen.outline(area, radius, colors.fitting(), 2, false);
		}
		if (marks.refusing().filter(id::equals).isPresent()) {
			pen.outline(area, radius, colors.refusing(), 2.4, false);
		}
		if (marks.selected().filter(id::equals).isPresent()) {
			pen.outline(area, radius, colors.selection(), 2.4, false);
			if (marks.focused()) {
				pen.outline(area.grown(4), radius + 4, colors.selection(), 1.2, true);
			}
		}
	}
}

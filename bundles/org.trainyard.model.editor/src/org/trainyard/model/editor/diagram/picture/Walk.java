package org.trainyard.model.editor.diagram.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.trainyard.model.editor.diagram.graph.Arrow;
import org.trainyard.model.editor.diagram.graph.Block;
import org.trainyard.model.editor.diagram.graph.Route;

/** Where keys lead from a block: down and up along arrows, sideways to what lies there, and on in reading order. */
public final class Walk {

	private final Picture picture;

	public Walk(Picture picture) {
		this.picture = picture;
	}

	/** The block that the arrow down leads to: into an opened block, along it, and out of it at its end. */
	public Optional<String> down(String id) {
		List<String> inside = ends(id, arrow -> arrow.from().equals(Arrow.IN) ? arrow.to() : null);
		return inside.isEmpty() ? along(id, Arrow::from, Arrow::to, Arrow.OUT) : Optional.of(inside.getFirst());
	}

	/** The block that the arrow up comes from. */
	public Optional<String> up(String id) {
		return along(id, Arrow::to, Arrow::from, Arrow.IN).flatMap(block -> {
			// From below into an opened block: to its last one; but not from within it.
			boolean isOwner = Block.parent(id).filter(block::equals).isPresent();
			return Optional.of(isOwner ? block : lastWithin(block));
		});
	}

	private String lastWithin(String id) {
		List<String> ends = ends(id, arrow -> arrow.to().equals(Arrow.OUT) ? arrow.from() : null);
		return ends.isEmpty() ? id : lastWithin(ends.getFirst());
	}

	private Optional<String> along(String id, Function<Arrow, String> near, Function<Arrow, String> far, String end) {
		Optional<String> next = picture.arrows().stream().map(PlacedArrow::arrow)
				.filter(arrow -> near.apply(arrow).equals(id) && !arrow.route().isBack())
				.sorted(Comparator.comparing(arrow -> arrow.route() != Route.MAIN)).map(far).findFirst();
		if (next.isPresent() && !next.get().equals(end)) {
			return next;
		}
		Optional<String> owner = Block.parent(id).filter(parent -> picture.find(parent).isPresent());
		return end.equals(Arrow.IN) ? owner : owner.flatMap(parent -> along(parent, near, far, end));
	}

	private List<String> ends(String id, Function<Arrow, String> end) {
		return picture.find(id).stream().flatMap(block -> block.arrows().stream()).map(PlacedArrow::arrow).map(end)
				.flatMap(Stream::ofNullable).toList();
	}

	/** The nearest block that lies beside this one. */
	public Optional<String> sideways(String id, boolean right) {
		PlacedBlock from = picture.find(id).orElse(null);
		if (from == null) {
			return Optional.empty();
		}
		Point middle = from.area().center();
		return picture.blocks().stream().filter(other -> !holds(other, from) && !holds(from, other)).filter(
				other -> right ? other.area().x() >= from.area().right() : other.area().right() <= from.area().x())
				.min(Comparator.comparingDouble(other -> Math.abs(other.area().center().x() - middle.x())
						+ 3 * Math.abs(other.area().center().y() - middle.y())))
				.map(other -> other.block().id());
	}

	private static boolean holds(PlacedBlock owner, PlacedBlock block) {
		return owner.all().anyMatch(block::equals);
	}

	/** The next or the previous block as a person reads them; empty at the end. */
	public Optional<String> reading(String id, int step) {
		List<String> ids = picture.blocks().stream().map(block -> block.block().id()).toList();
		int index = ids.indexOf(id) + step;
		return index >= 0 && index < ids.size() ? Optional.of(ids.get(index)) : Optional.empty();
	}

	/** The blocks whose title or details hold the text, in reading order. */
	public List<String> search(String text) {
		String wanted = text.strip().toLowerCase();
		return wanted.isEmpty() ? List.of()
				: picture.blocks().stream().map(PlacedBlock::block)
						.filter(block -> (block.title() + ' ' + String.join(" ", block.details())).toLowerCase() //$NON-NLS-1$
								.contains(wanted))
						.map(Block::id).toList();
	}
}

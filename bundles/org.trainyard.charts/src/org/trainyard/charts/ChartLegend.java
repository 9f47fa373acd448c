package org.trainyard.charts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.trainyard.plots.Ink;

/**
 * Names the curves: a check box with its colour and stroke hides and shows one, a click on a name leaves that curve alone,
 * one with Ctrl adds it or takes it away, and the context menu gives it another colour. One legend may serve several charts.
 */
public final class ChartLegend extends Composite {

	/** What the legend lists. */
	public record Entry(String id, String label, Ink ink) {
	}

	/** Told that a person has chosen a colour for a curve, as 0xRRGGBB; empty for that of the palette. */
	@FunctionalInterface
	public interface ColorListener {

		void chosen(String id, OptionalInt rgb);
	}

	private final Consumer<Set<String>> hiddenChanged;
	private final List<ColorListener> colorListeners = new ArrayList<>();
	private final List<LegendItem> items = new ArrayList<>();
	private final Set<String> hidden = new HashSet<>();
	private List<Entry> entries = List.of();
	private boolean dark;
	private boolean print;

	/**
	 * Creates an empty legend.
	 *
	 * @param hiddenChanged told the identifiers of all hidden curves whenever the user hides or shows one
	 */
	public ChartLegend(Composite parent, Consumer<Set<String>> hiddenChanged) {
		super(parent, SWT.NONE);
		this.hiddenChanged = hiddenChanged;
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 10;
		layout.center = true;
		setLayout(layout);
	}

	/** Lists these curves; those that were hidden and are still here stay hidden. */
	public void setEntries(List<Entry> entries) {
		if (this.entries.equals(entries) && dark == ChartColors.of(this).dark()) {
			return;
		}
		this.entries = List.copyOf(entries);
		create();
	}

	/** Shows the strokes for paper, as the charts do. */
	public void setForPrint(boolean print) {
		if (this.print != print) {
			this.print = print;
			create();
		}
	}

	/** Hides these curves and shows all others, without telling it. */
	public void setHidden(Set<String> identifiers) {
		hidden.clear();
		hidden.addAll(identifiers);
		items.forEach(item -> item.setShown(!hidden.contains(item.entry().id())));
	}

	/** Offers other colours; without a listener none are. */
	public void addColorListener(ColorListener listener) {
		colorListeners.add(listener);
	}

	List<Entry> entries() {
		return entries;
	}

	/** The identifiers of the hidden curves. */
	public Set<String> hidden() {
		return Set.copyOf(hidden);
	}

	private void create() {
		dark = ChartColors.of(this).dark();
		items.forEach(LegendItem::dispose);
		items.clear();
		for (Entry entry : entries) {
			LegendItem item = new LegendItem(this, entry, print);
			item.setShown(!hidden.contains(entry.id()));
			items.add(item);
		}
		requestLayout();
	}

	boolean offersColors() {
		return !colorListeners.isEmpty();
	}

	void choose(Entry entry, OptionalInt rgb) {
		colorListeners.forEach(listener -> listener.chosen(entry.id(), rgb));
	}

	void toggle(Entry entry) {
		Set<String> now = new HashSet<>(hidden);
		if (!now.remove(entry.id())) {
			now.add(entry.id());
		}
		hide(now);
	}

	/** Leaves one curve alone; all, where it is alone already. */
	void isolate(Entry entry) {
		Set<String> others = entries.stream().map(Entry::id).filter(id -> !id.equals(entry.id()))
				.collect(Collectors.toSet());
		Set<String> listed = entries.stream().map(Entry::id).filter(hidden::contains).collect(Collectors.toSet());
		hide(listed.equals(others) ? Set.of() : others);
	}

	void showAll() {
		hide(Set.of());
	}

	private void hide(Set<String> identifiers) {
		setHidden(identifiers);
		hiddenChanged.accept(hidden());
	}
}

package org.trainyard.charts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * Names the curves and hides and shows them: one check box a curve with its colour and stroke, reached with Tab and
 * switched with Space. One legend may serve several charts.
 */
public final class ChartLegend extends Composite {

	/** What the legend lists. */
	public record Entry(String id, String label, int color) {
	}

	private static final int LONGEST = 40;
	private static final int SWATCH_WIDTH = 22;
	private static final int SWATCH_HEIGHT = 10;

	private final Consumer<Set<String>> hiddenChanged;
	private final Set<String> hidden = new HashSet<>();
	private List<Entry> entries = List.of();
	private boolean dark;

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
		dark = ChartColors.of(this).dark();
		for (var child : getChildren()) {
			child.dispose();
		}
		entries.forEach(this::createItem);
		requestLayout();
	}

	List<Entry> entries() {
		return entries;
	}

	/** The identifiers of the hidden curves. */
	public Set<String> hidden() {
		return Set.copyOf(hidden);
	}

	private void createItem(Entry entry) {
		Button item = new Button(this, SWT.CHECK);
		String label = entry.label();
		item.setText((label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label).replace("&", "&&"));
		item.setToolTipText(NLS.bind(Messages.ChartLegend_toolTip, label));
		// The themes of the workbench colour the box but not its mark, which GTK then draws white on white.
		item.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		item.setSelection(!hidden.contains(entry.id()));
		item.setData(entry);
		Image swatch = swatch(entry.color());
		item.setImage(swatch);
		item.addDisposeListener(e -> swatch.dispose());
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> toggle(entry, item.getSelection())));
	}

	private void toggle(Entry entry, boolean shown) {
		if (shown) {
			hidden.remove(entry.id());
		} else {
			hidden.add(entry.id());
		}
		hiddenChanged.accept(hidden());
	}

	private Image swatch(int color) {
		ChartColors colors = ChartColors.of(this);
		return new Image(getDisplay(), (gc, width, height) -> drawSwatch(gc, colors, color, width, height),
				SWATCH_WIDTH,
				SWATCH_HEIGHT);
	}

	private static void drawSwatch(GC gc, ChartColors colors, int color, int width, int height) {
		gc.setBackground(colors.background());
		gc.fillRectangle(0, 0, width, height);
		gc.setForeground(colors.curve(color));
		gc.setLineWidth(3);
		gc.setLineStyle(Strokes.swt(color));
		gc.drawLine(0, height / 2, width, height / 2);
	}
}

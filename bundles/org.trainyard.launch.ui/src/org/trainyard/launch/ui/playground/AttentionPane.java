package org.trainyard.launch.ui.playground;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.trainyard.charts.HeatMap;
import org.trainyard.charts.HeatMapGrid;
import org.trainyard.launch.InferenceEvent.AttentionBlock;

/**
 * What the attention heads look at in a prompt and what follows it: all heads of a block, or one of them. Nothing is read
 * before its tab is in front.
 */
final class AttentionPane {

	/** Where it is read. */
	@FunctionalInterface
	interface Source {

		/** @return whether it can be read */
		boolean ask(String prompt, List<Long> tokens, int layer);
	}

	/** The names of blocks are long; where there is little room, their ends are cut off. */
	private static final int NARROW = 60;

	private final Composite area;
	private final Source source;
	private final Combo layer;
	private final Combo block;
	private final Combo head;
	private final Composite picture;
	private final StackLayout stack = new StackLayout();
	private final Label message;
	private final HeatMapGrid grid;
	private final HeatMap map;
	private String prompt = ""; //$NON-NLS-1$
	private List<Long> tokens = List.of();
	private List<AttentionBlock> blocks = List.of();
	/** Whether what is shown is of other tokens or of another layer. */
	private boolean stale;

	AttentionPane(Composite parent, Source source) {
		this.source = source;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(area);
		Composite choices = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
		layer = combo(choices, Messages.AttentionPane_layer, this::outdate);
		block = combo(choices, Messages.AttentionPane_block, this::chooseBlock);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(block);
		head = combo(choices, Messages.AttentionPane_head, this::draw);
		picture = new Composite(area, SWT.NONE);
		picture.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(picture);
		message = new Label(picture, SWT.WRAP | SWT.CENTER);
		grid = new HeatMapGrid(picture, this::openHead);
		map = new HeatMap(picture, cell -> {
			// There is nothing to be said of a cell beyond what the map says itself.
		});
		clear();
	}

	private static Combo combo(Composite parent, String label, Runnable chosen) {
		new Label(parent, SWT.NONE).setText(label);
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen.run()));
		return combo;
	}

	Control control() {
		return area;
	}

	/** Offers the layers of a model. */
	void setLayers(int count) {
		if (layer.getItemCount() != count) {
			layer.removeAll();
			for (int i = 0; i < count; i++) {
				layer.add(Integer.toString(i));
			}
			layer.select(0);
			layer.requestLayout();
		}
	}

	/** Forgets what was generated. */
	void clear() {
		tokens = List.of();
		stale = false;
		say(Messages.AttentionPane_nothing);
	}

	/** Reads what the heads look at, now or as soon as its tab is in front. */
	void read(String asked, List<Long> generated) {
		prompt = asked;
		tokens = generated;
		outdate();
	}

	private void outdate() {
		stale = !tokens.isEmpty();
		read();
	}

	/** Reads what is to be shown, if it has not been read. */
	void read() {
		if (stale && area.getVisible()) {
			stale = false;
			boolean asked = source.ask(prompt, tokens, Math.max(0, layer.getSelectionIndex()));
			say(asked ? Messages.AttentionPane_reading : Messages.AttentionPane_nothing);
		}
	}

	/** Shows a line in place of heads. */
	void say(String line) {
		blocks = List.of();
		message.setText(line.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		bring(message);
	}

	/** Shows the blocks of the layer. */
	void show(List<AttentionBlock> read) {
		blocks = read;
		if (!read.stream().map(AttentionBlock::part).toList().equals(List.of(block.getItems()))) {
			block.removeAll();
			read.forEach(each -> block.add(each.part()));
			block.select(read.size() - 1);
		}
		chooseBlock();
	}

	private void chooseBlock() {
		if (!blocks.isEmpty()) {
			int heads = chosen().heads().size();
			if (head.getItemCount() != heads + 1) {
				head.removeAll();
				head.add(Messages.AttentionPane_all);
				for (int i = 0; i < heads; i++) {
					head.add(Integer.toString(i));
				}
				head.select(0);
				head.requestLayout();
			}
			draw();
		}
	}

	private AttentionBlock chosen() {
		return blocks.get(Math.max(0, block.getSelectionIndex()));
	}

	private void openHead(String number) {
		head.select(Integer.parseInt(number) + 1);
		draw();
		map.setFocus();
	}

	private void draw() {
		if (blocks.isEmpty()) {
			return;
		}
		AttentionPlots plots = new AttentionPlots(chosen());
		int one = head.getSelectionIndex() - 1;
		if (one < 0) {
			grid.setPlot(plots.all());
			bring(grid);
		} else {
			map.setPlot(plots.one(one));
			bring(map);
		}
	}

	private void bring(Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			picture.layout();
		}
	}

	/** How a head is called. */
	static String title(int head) {
		return NLS.bind(Messages.AttentionPane_title, head);
	}
}

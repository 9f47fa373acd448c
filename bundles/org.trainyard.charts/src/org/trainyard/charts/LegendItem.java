package org.trainyard.charts;

import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.trainyard.plots.CurveRaster;
import org.trainyard.plots.CurveSurface;
import org.trainyard.plots.Ink;
import org.trainyard.plots.Palette;

/** One curve in a legend. What the mouse does on the name, the context menu of the check box does for the keyboard. */
final class LegendItem {

	private static final int LONGEST = 40;
	private static final int SWATCH_WIDTH = 22;
	private static final int SWATCH_HEIGHT = 10;
	private static final int COLOR_SIZE = 14;

	private final ChartLegend legend;
	private final ChartLegend.Entry entry;
	private final boolean print;
	private final Composite area;
	private final Button shown;

	LegendItem(ChartLegend legend, ChartLegend.Entry entry, boolean print) {
		this.legend = legend;
		this.entry = entry;
		this.print = print;
		area = new Composite(legend, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginTop = layout.marginBottom = layout.marginLeft = layout.marginRight = 0;
		layout.spacing = 2;
		layout.center = true;
		area.setLayout(layout);
		area.setBackground(legend.getBackground());
		shown = createBox();
		Label name = createName();
		shown.addListener(SWT.MenuDetect, this::openMenu);
		name.addListener(SWT.MenuDetect, this::openMenu);
	}

	ChartLegend.Entry entry() {
		return entry;
	}

	void setShown(boolean on) {
		shown.setSelection(on);
	}

	void dispose() {
		area.dispose();
	}

	private Button createBox() {
		Button box = new Button(area, SWT.CHECK);
		box.setToolTipText(NLS.bind(Messages.ChartLegend_boxToolTip, entry.label()));
		// The themes of the workbench colour the box but not its mark, which GTK then draws white on white.
		box.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		box.setData(entry);
		Image swatch = swatch();
		box.setImage(swatch);
		box.addDisposeListener(e -> swatch.dispose());
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> legend.toggle(entry)));
		box.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = entry.label();
			}
		});
		return box;
	}

	private Label createName() {
		Label name = new Label(area, SWT.NONE);
		String label = entry.label();
		name.setText((label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label).replace("&", "&&"));
		name.setToolTipText(NLS.bind(Messages.ChartLegend_nameToolTip, label));
		name.setCursor(area.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		name.addListener(SWT.MouseUp, e -> {
			if (e.button == 1 && (e.stateMask & SWT.MOD1) != 0) {
				legend.toggle(entry);
			} else if (e.button == 1) {
				legend.isolate(entry);
			}
		});
		return name;
	}

	private void openMenu(Event event) {
		event.doit = false;
		Menu menu = createMenu();
		menu.setLocation(event.x, event.y);
		menu.addListener(SWT.Hide, hidden -> legend.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** Made when it is asked for: a legend of many curves would make hundreds of items otherwise. */
	private Menu createMenu() {
		Menu menu = new Menu(legend.getShell(), SWT.POP_UP);
		add(menu, Messages.ChartLegend_only, () -> legend.isolate(entry));
		add(menu, Messages.ChartLegend_all, legend::showAll);
		if (legend.offersColors()) {
			new MenuItem(menu, SWT.SEPARATOR);
			for (int i = 0; i < Palette.size(); i++) {
				addColor(menu, i);
			}
			add(menu, Messages.ChartLegend_otherColor, this::chooseColor);
			add(menu, Messages.ChartLegend_usualColor, () -> legend.choose(entry, OptionalInt.empty()));
		}
		return menu;
	}

	private static MenuItem add(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		return item;
	}

	/** The colour that fits the ground now; a chosen one stays as it is on any ground. */
	private void addColor(Menu menu, int number) {
		Color color = ChartColors.of(legend).curve(Ink.of(number));
		MenuItem item = add(menu, Messages.colors()[number],
				() -> legend.choose(entry, OptionalInt.of(ChartColors.rgb(color))));
		Image square = picture(COLOR_SIZE, COLOR_SIZE, ChartColors.rgb(color), CurveSurface.SOLID, 2 * COLOR_SIZE);
		item.setImage(square);
		item.addDisposeListener(e -> square.dispose());
	}

	private void chooseColor() {
		ColorDialog dialog = new ColorDialog(legend.getShell());
		dialog.setRGB(ChartColors.of(legend).curve(entry.ink()).getRGB());
		RGB chosen = dialog.open();
		if (chosen != null) {
			legend.choose(entry, OptionalInt.of(chosen.red << 16 | chosen.green << 8 | chosen.blue));
		}
	}

	private Image swatch() {
		ChartColors colors = ChartColors.of(legend);
		float[] dashes = Palette.dashes(print ? entry.ink().printStroke() : entry.ink().stroke());
		for (int i = 0; i < dashes.length; i++) {
			dashes[i] *= 1.5f;
		}
		return picture(SWATCH_WIDTH, SWATCH_HEIGHT, entry.ink().rgb(colors.dark()), dashes, 3);
	}

	/** A line across. Drawn here, for what the desktop draws into an image is copied back pixel by pixel. */
	private Image picture(int width, int height, int rgb, float[] dashes, double stroke) {
		int ground = ChartColors.rgb(ChartColors.of(legend).background());
		return new Image(legend.getDisplay(), (ImageDataProvider) zoom -> {
			double scale = zoom / 100.0;
			CurveRaster raster = new CurveRaster((int) Math.round(width * scale), (int) Math.round(height * scale),
					ground);
			float[] scaled = dashes.clone();
			for (int i = 0; i < scaled.length; i++) {
				scaled[i] *= (float) scale;
			}
			raster.line(new double[] { 0, raster.width() },
					new double[] { raster.height() / 2.0, raster.height() / 2.0 },
					stroke * scale, scaled);
			raster.paint(rgb, 1);
			return CurvePainter.imageData(raster);
		});
	}
}

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.editor.diagram.DiagramCanvas;
import org.trainyard.model.editor.diagram.graph.Fold;
import org.trainyard.model.editor.diagram.graph.Folds;
import org.trainyard.model.editor.diagram.graph.NetworkDiagram;
import org.trainyard.model.editor.diagram.picture.NetworkLayout;
import org.trainyard.model.editor.diagram.picture.Picture;

/**
 * Times the diagram of an experiment: reading the file, drawing up its network, laying it out, and painting it in a window
 * of 1200 × 900. {@code diagram-time.sh} runs it.
 */
final class DiagramTime {

	private static final int ROUNDS = 15;

	public static void main(String[] arguments) throws Exception {
		Display display = new Display();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1200, 900);
		DiagramCanvas canvas = new DiagramCanvas(shell);
		shell.open();
		while (display.readAndDispatch()) {
			// until the window is there
		}
		Path file = Path.of(arguments[0]);
		Folds each = Folds.USUAL.with("decoder", Fold.EACH);
		Folds open = each;
		for (int layer = 1; layer <= 512; layer++) {
			open = open.with("decoder/" + layer, Fold.OPEN);
		}
		run("layers folded", file, Folds.USUAL, canvas);
		run("each layer closed", file, each, canvas);
		run("each layer open", file, open, canvas);
		shell.dispose();
	}

	private static void run(String name, Path file, Folds folds, DiagramCanvas canvas) throws Exception {
		List<Time> opened = new ArrayList<>();
		List<Time> painted = new ArrayList<>();
		Picture picture = null;
		for (int round = 0; round < ROUNDS; round++) {
			Time start = Time.now();
			picture = NetworkLayout.of(NetworkDiagram.of(ExperimentFile.read(file), folds), canvas.measure());
			canvas.show(picture);
			awaitPaint(canvas);
			opened.add(Time.since(start));
			start = Time.now();
			canvas.setViewport(canvas.viewport().fitting(picture));
			awaitPaint(canvas);
			painted.add(Time.since(start));
			canvas.setViewport(canvas.viewport().zoomed(1 / canvas.viewport().scale(), 0, 0));
			awaitPaint(canvas);
		}
		System.out.printf("%s, %d blocks: first %s; median %s; redraw of the whole %s%n", name, picture.blocks().size(),
				opened.getFirst(), Time.median(opened), Time.median(painted));
	}

	private static void awaitPaint(DiagramCanvas canvas) {
		boolean[] painted = new boolean[1];
		// After the canvas's own listener: what it draws is drawn then.
		PaintListener listener = event -> painted[0] = true;
		canvas.addPaintListener(listener);
		while (!painted[0]) {
			if (!canvas.getDisplay().readAndDispatch()) {
				canvas.getDisplay().sleep();
			}
		}
		canvas.removePaintListener(listener);
	}

	/** Milliseconds by the clock, and those that the thread had a processor. */
	private record Time(double clock, double processor) {

		static Time now() {
			return new Time(System.nanoTime() / 1e6, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6);
		}

		static Time since(Time start) {
			return new Time(now().clock - start.clock, now().processor - start.processor);
		}

		static Time median(List<Time> times) {
			int middle = times.size() / 2;
			return new Time(times.stream().mapToDouble(Time::clock).sorted().toArray()[middle],
					times.stream().mapToDouble(Time::processor).sorted().toArray()[middle]);
		}

		@Override
		public String toString() {
			return String.format("%.0f ms (processor %.0f ms)", clock, processor);
		}
	}
}

package org.trainyard.runs.interchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.trainyard.runs.StoreException;

/**
 * A folder with TensorBoard's event files, or one of them. Each folder below with event files is a run, named by its
 * path as TensorBoard names it; the folder itself by its own name.
 */
final class TensorBoardPlace implements RunPlace {

	private static final String MARK = "tfevents";

	private final Path root;
	private final boolean single;
	private final Map<Path, TensorBoardRun> runs = new HashMap<>();
	private final FileTree tree;

	/**
	 * Reads a folder or a file.
	 *
	 * @param root as {@link Path#toRealPath} gives it
	 */
	TensorBoardPlace(Path root, boolean single) {
		this.root = root;
		this.single = single;
		tree = new FileTree(root);
	}

	/** Whether a file is an event file, by its name alone, as TensorBoard does it. */
	static boolean isEventFile(Path file) {
		return String.valueOf(file.getFileName()).contains(MARK);
	}

	@Override
	public String describe() {
		return Messages.get("tensorboard.place", root);
	}

	@Override
	public void read(RunSink sink, boolean last) throws StoreException, InterchangeException {
		if (single) {
			read(root, List.of(root), sink, last);
			return;
		}
		Map<Path, List<Path>> folders = new TreeMap<>(
				tree.filesByFolder(TensorBoardPlace::isEventFile, sink::trouble, sink::checkWanted));
		for (Map.Entry<Path, List<Path>> folder : folders.entrySet()) {
			sink.checkWanted();
			read(folder.getKey(), folder.getValue(), sink, last);
		}
	}

	private void read(Path place, List<Path> files, RunSink sink, boolean last) throws StoreException {
		runs.computeIfAbsent(place, each -> new TensorBoardRun("tensorboard:" + each, name(each))).read(files, sink,
				last);
	}

	private String name(Path place) {
		Path relative = root.relativize(place);
		boolean itself = relative.toString().isEmpty();
		Path named = single ? root.getParent() : itself ? root : relative;
		return String.valueOf(named.getFileName() == null || named == relative ? named : named.getFileName());
	}
}

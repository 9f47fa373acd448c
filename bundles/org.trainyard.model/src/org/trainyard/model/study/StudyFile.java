package org.trainyard.model.study;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.trainyard.model.ExperimentException;

/**
 * Reads the folder of a study: {@value Study#FILE}, which names experiments beside it, and the page {@code page.md}, in
 * other languages {@code page_ja.md} and so on. {@value Study#FILE} is JSON that may have comments:
 *
 * <pre>
 * {
 *   "experiment": "encoder.experiment",            // what all runs start from
 *   "runs": {                                      // name of each run, and what it changes
 *     "relu": {"model.feedForward.activation": "relu"},
 *     "other": {"experiment": "other.experiment"}  // another file
 *   },
 *   "by": {"task.length": [64, 128]},              // each run with each value, if it has no "by" of its own
 *   "minutes": 3,                                  // how long it took
 *   "baseline": "relu",                            // otherwise the first run
 *   "metrics": ["train/loss"], "scale": "logarithmic", "grouping": [],
 *   "measures": ["train/loss:last", "parameters",
 *     "attention/transformer.h.0.attn/*&#47;entropy:last:minimum"], // the lowest of all heads
 *   "expect": ["train/loss:last of gelu &lt; relu", "parameters of other &gt; 1.5 * relu",
 *     "train/loss:last of gelu &lt; 0.01", "checks of relu pass",
 *     "exponent of time/step:median by task.length of relu between 0.9 and 2.1"]
 * }
 * </pre>
 */
public final class StudyFile {

	/** Nobody writes so much by hand, and a wrong file is not read into memory. */
	private static final long MOST_BYTES = 1 << 20;

	private StudyFile() {
	}

	/**
	 * Reads a study, and whether each of its experiments can be trained.
	 *
	 * @throws ExperimentException if it is none, or something in it is wrong
	 */
	public static Study read(Path folder) throws ExperimentException {
		Path file = folder.resolve(Study.FILE);
		if (!Files.isRegularFile(file)) {
			throw new ExperimentException(Messages.text("file.missing", folder, Study.FILE));
		}
		Study study = new StudyParser(file).parse(text(file));
		for (Variant variant : study.variants()) {
			variant.experiment(Map.of());
		}
		return study;
	}

	static String text(Path file) throws ExperimentException {
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw new ExperimentException(Messages.text("file.large", file, MOST_BYTES >> 20));
			}
			return Files.readString(file);
		} catch (CharacterCodingException noText) {
			throw new ExperimentException(Messages.text("file.noText", file), noText);
		} catch (IOException e) {
			throw new ExperimentException(Messages.text("file.unreadable", file, FolderCopy.reason(e)), e);
		}
	}
}

package org.trainyard.model.editor.parts;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.experiment.Experiment;

/**
 * A part of an experiment as text: its element, as it stands in the file, so that it can be pasted into the text of
 * another file as well; the experiment itself is a whole file.
 */
final class PartXmi {

	private static final Pattern NAME = Pattern.compile("\\s*<([A-Za-z]+)[\\s/>]"); //$NON-NLS-1$

	/** In which element each part stands; those that are not here stand in the experiment. */
	private static final Map<String, String> OWNER = Map.of("attention", "model", "feedForward", "model", "norm", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"model", "positions", "model", "lora", "model", "schedule", "training", "earlyStopping", "training"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	private static final String MODEL = "<model xsi:type=\"experiment:DecoderOnly\"/>"; //$NON-NLS-1$
	private static final String TASK = "<task xsi:type=\"experiment:CopyTask\"/>"; //$NON-NLS-1$
	private static final String TRAINING = "<training/>"; //$NON-NLS-1$

	private PartXmi() {
	}

	/** The text of a part that belongs to an experiment. */
	static String write(EObject part) {
		String file = ExperimentFile.toXmi((Experiment) EcoreUtil.getRootContainer(part));
		if (part instanceof Experiment) {
			return file;
		}
		String name = part.eContainmentFeature().getName();
		int start = Pattern.compile('<' + name + "[\\s/>]").matcher(file).results().findFirst().orElseThrow().start(); //$NON-NLS-1$
		int end = endOfTag(file, start);
		if (file.charAt(end - 2) != '/') {
			String close = "</" + name + '>'; //$NON-NLS-1$
			end = file.indexOf(close, end) + close.length();
		}
		int line = file.lastIndexOf('\n', start) + 1;
		return file.substring(start, end).replace('\n' + file.substring(line, start), "\n") + '\n'; //$NON-NLS-1$
	}

	/** Behind the bracket that closes the tag; brackets in values do not. */
	private static int endOfTag(String text, int start) {
		boolean quoted = false;
		int at = start;
		while (quoted || text.charAt(at) != '>') {
			quoted ^= text.charAt(at) == '"';
			at++;
		}
		return at + 1;
	}

	/**
	 * The part that a text holds, in an experiment that is made up around it, or the experiment.
	 *
	 * @return empty where the text is something else
	 * @throws ExperimentException one line that says what is wrong with a text that looks like a part
	 */
	static Optional<EObject> read(String source, String text) throws ExperimentException {
		if (text.contains("<experiment:Experiment")) { //$NON-NLS-1$
			return Optional.of(ExperimentFile.parse(source, text));
		}
		Matcher first = NAME.matcher(text);
		if (!first.lookingAt()) {
			return Optional.empty();
		}
		String name = first.group(1);
		String owner = OWNER.get(name);
		Experiment around = ExperimentFile.parse(source, file(name, owner, text));
		EObject holder = owner == null ? around : part(around, owner).orElseThrow();
		return part(holder, name);
	}

	private static Optional<EObject> part(EObject owner, String name) {
		return Optional.ofNullable(owner.eClass().getEStructuralFeature(name)).map(owner::eGet)
				.filter(EObject.class::isInstance).map(EObject.class::cast);
	}

	private static String file(String name, String owner, String text) {
		String model = "model".equals(owner) ? MODEL.replace("/>", '>' + text + "</model>") : MODEL; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String training = "training".equals(owner) ? "<training>" + text + "</training>" : TRAINING; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String content = switch (name) {
		case "model" -> text + TASK + TRAINING; //$NON-NLS-1$
		case "task" -> MODEL + text + TRAINING; //$NON-NLS-1$
		case "training" -> MODEL + TASK + text; //$NON-NLS-1$
		default -> model + TASK + training + (owner == null ? text : ""); //$NON-NLS-1$
		};
		return """
				<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
				xmlns:experiment="http://www.trainyard.org/experiment/1">""" + content //$NON-NLS-1$
				+ "</experiment:Experiment>"; //$NON-NLS-1$
	}
}

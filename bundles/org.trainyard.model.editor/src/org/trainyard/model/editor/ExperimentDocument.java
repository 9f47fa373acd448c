package org.trainyard.model.editor;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.provider.ExperimentItemProviderAdapterFactory;

/**
 * An experiment while it is edited: its text, the experiment that the text says, and one history of changes to both.
 * <p>
 * A command on the {@link #domain() editing domain} changes the experiment and rewrites the text; a change of the text
 * replaces the experiment where the text can be read. Both are steps of the same history, so that undo takes text and
 * experiment back to exactly what they were.
 */
public final class ExperimentDocument {

	/**
	 * What the text says.
	 *
	 * @param experiment the experiment, or the last one that could be read; null where none ever could
	 * @param error      why the text cannot be read; null if it can
	 */
	private record State(String text, Experiment experiment, ExperimentException error) {
	}

	private String name;
	private final IDocument document = new Document();
	private final History history = new History();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ExperimentItemProviderAdapterFactory(),
			history);
	private State state;

	/** @param name what the file is called in messages */
	ExperimentDocument(String name, String text) {
		this.name = name;
		state = read(text);
		document.set(text);
	}

	void rename(String name) {
		this.name = name;
	}

	/** Where commands that change the experiment are executed. */
	public EditingDomain domain() {
		return domain;
	}

	/** The steps; whoever shows the experiment listens to it and then shows {@link #experiment()} anew. */
	public BasicCommandStack history() {
		return history;
	}

	/** The text as it is shown; it may be ahead of the experiment until {@link #commitText()}. */
	public IDocument text() {
		return document;
	}

	/** The experiment, or the last one that could be read; empty where none ever could. */
	public Optional<Experiment> experiment() {
		return Optional.ofNullable(state.experiment);
	}

	/** Why the text cannot be read, in one line; empty if it can. */
	public Optional<String> error() {
		return Optional.ofNullable(state.error).map(ExperimentException::getMessage);
	}

	/** The line, from 1 on, that keeps the text from being read; empty if none or no particular one does. */
	public OptionalInt errorLine() {
		return state.error == null ? OptionalInt.empty() : state.error.line();
	}

	/** Whether there is something to save. */
	public boolean isDirty() {
		return history.isSaveNeeded() || hasUncommittedText();
	}

	/** Takes what was typed into the text over into the history and, where it can be read, into the experiment. */
	public void commitText() {
		if (hasUncommittedText()) {
			history.execute(new TextChange(read(document.get())));
		}
	}

	/** Changes the whole text, as one step of the history. */
	public void replaceText(String text) {
		commitText();
		if (!text.equals(state.text)) {
			history.execute(new TextChange(read(text)));
		}
	}

	/** Whether {@link #undo()} has something to take back. */
	public boolean isUndoable() {
		return history.canUndo() || hasUncommittedText();
	}

	/** Takes the last step back, in text and experiment. */
	public void undo() {
		commitText();
		history.undo();
	}

	/** Makes the step again that was taken back last. */
	public void redo() {
		commitText();
		history.redo();
	}

	/**
	 * Changes settings as one step of the history.
	 *
	 * @param label   what the step is called
	 * @param changes path to value as text, in the order in which they are made
	 * @throws ExperimentException if there is no experiment, or one of the changes is refused; nothing is changed then
	 */
	public void change(String label, Map<String, String> changes) throws ExperimentException {
		commitText();
		if (state.error != null) {
			throw state.error;
		}
		Settings.setAll(EcoreUtil.copy(state.experiment), changes);
		history.execute(new ChangeSettings(label, domain, state.experiment, changes));
	}

	/**
	 * Lets another step take the place of the last one, as while a number is typed; listeners hear of it once.
	 *
	 * @param next makes the step, once the last one is taken back; gives null where nothing is left to do
	 * @return whether there is a step in its place
	 */
	public boolean replaceLast(Supplier<Command> next) {
		history.undoQuietly();
		Command command = next.get();
		if (command == null) {
			history.notifyListeners();
		} else {
			history.execute(command);
		}
		return command != null;
	}

	private boolean hasUncommittedText() {
		return !document.get().equals(state.text);
	}

	private State read(String text) {
		try {
			return new State(text, ExperimentFile.parse(name, text), null);
		} catch (ExperimentException e) {
			return new State(text, state == null ? null : state.experiment, e);
		}
	}

	private void show(State next) {
		state = next;
		replaceDifference(next.text);
	}

	/** Changes only what differs, so that the caret stays where it is. */
	private void replaceDifference(String next) {
		String present = document.get();
		int shorter = Math.min(present.length(), next.length());
		int start = 0;
		while (start < shorter && present.charAt(start) == next.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start
				&& present.charAt(present.length() - 1 - end) == next.charAt(next.length() - 1 - end)) {
			end++;
		}
		if (start == present.length() && start == next.length()) {
			return;
		}
		try {
			document.replace(start, present.length() - end - start, next.substring(start, next.length() - end));
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Lets the text follow every command that changes the experiment. */
	private final class History extends BasicCommandStack {

		private boolean quiet;

		private void undoQuietly() {
			quiet = true;
			try {
				undo();
			} finally {
				quiet = false;
			}
		}

		@Override
		protected void notifyListeners() {
			if (!quiet) {
				super.notifyListeners();
			}
		}

		@Override
		public void execute(Command command) {
			super.execute(command instanceof TextChange ? command : new ExperimentChange(command));
		}
	}

	/** A change of the text by hand; the experiment follows where the text can be read. */
	private final class TextChange extends AbstractCommand {

		private final State before = state;
		private final State after;

		TextChange(State after) {
			super(Messages.ExperimentDocument_textChange);
			this.after = after;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			show(after);
		}

		@Override
		/** Takes the last step back, in text and experiment. */
		public void undo() {
			show(before);
		}

		@Override
		/** Makes the step again that was taken back last. */
		public void redo() {
			show(after);
		}
	}

	/** A change of the experiment; the text follows. */
	private final class ExperimentChange extends CommandWrapper {

		private final State before = state;
		private State after;

		ExperimentChange(Command change) {
			super(change);
		}

		@Override
		public void execute() {
			super.execute();
			after = new State(ExperimentFile.toXmi(before.experiment), before.experiment, null);
			show(after);
		}

		@Override
		/** Takes the last step back, in text and experiment. */
		public void undo() {
			super.undo();
			show(before);
		}

		@Override
		/** Makes the step again that was taken back last. */
		public void redo() {
			super.redo();
			show(after);
		}
	}
}

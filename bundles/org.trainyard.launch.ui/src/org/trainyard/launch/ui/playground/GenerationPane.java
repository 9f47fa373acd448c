package org.trainyard.launch.ui.playground;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.trainyard.launch.InferenceEvent.End;
import org.trainyard.launch.InferenceEvent.Token;

/**
 * What is generated: as a text, as a table of tokens, and of one token what else might have been chosen; and what the
 * attention heads look at in it.
 */
final class GenerationPane {

	private static final int[] TEXT_AND_TABLES = { 45, 55 };
	private static final int[] TOKENS_AND_ALTERNATIVES = { 50, 50 };

	private final TokenText text;
	private final TokenTable tokens;
	private final AlternativesTable alternatives;
	private final AttentionPane attention;
	private final Label times;
	private InferenceTimes spent = new InferenceTimes();
	private String prompt = ""; //$NON-NLS-1$

	/** @param source tells what attention heads look at */
	GenerationPane(Composite parent, AttentionPane.Source source) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 2).applyTo(area);
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		text = new TokenText(sash, this::select);
		CTabFolder tabs = new CTabFolder(sash, SWT.TOP | SWT.FLAT);
		SashForm tables = new SashForm(tabs, SWT.HORIZONTAL);
		tokens = new TokenTable(tables, this::select);
		alternatives = new AlternativesTable(tables, () -> text.colors().bar());
		attention = new AttentionPane(tabs, source);
		tab(tabs, Messages.GenerationPane_tokens, tables);
		tab(tabs, Messages.GenerationPane_attention, attention.control());
		tabs.setSelection(0);
		tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> attention.read()));
		sash.setWeights(TEXT_AND_TABLES);
		tables.setWeights(TOKENS_AND_ALTERNATIVES);
		times = new Label(area, SWT.WRAP);
		times.setToolTipText(Messages.GenerationPane_timesTip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(times);
	}

	private static void tab(CTabFolder tabs, String title, Control content) {
		CTabItem tab = new CTabItem(tabs, SWT.NONE);
		tab.setText(title);
		tab.setControl(content);
	}

	AttentionPane attention() {
		return attention;
	}

	/** Forgets all that was generated, and its times: another model follows. */
	void clear() {
		begin("", false); //$NON-NLS-1$
		spent = new InferenceTimes();
		showTimes();
	}

	/** @param apart whether tokens stand apart from each other, rather than being parts of a text */
	void begin(String asked, boolean apart) {
		prompt = asked;
		attention.clear();
		text.begin(asked, apart);
		tokens.clear();
		alternatives.clear();
	}

	void add(List<Token> more) {
		text.add(more);
		tokens.add(more);
		if (!tokens.hasSelection()) {
			alternatives.show(more.getLast());
		}
	}

	void end(End end) {
		text.end(end.text(), end.answer().map(answer -> NLS.bind(Messages.GenerationPane_answer, answer))
				.or(() -> end.stopped() ? Optional.of(Messages.GenerationPane_stopped) : Optional.empty()));
		attention.read(prompt, tokens.ids());
		spent.add(end.seconds(), end.tokens());
		showTimes();
	}

	private void showTimes() {
		times.setText(spent.text());
		times.requestLayout();
	}

	private void select(int index) {
		tokens.select(index);
		text.select(index);
		alternatives.show(tokens.token(index));
	}
}

package org.trainyard.launch.ui.playground;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.trainyard.launch.InferenceEvent;
import org.trainyard.runs.Run;

/**
 * Tries out what a run has learned: a prompt or an input on one side, on the other what the model makes of it, token by
 * token, with what else might have been chosen and how long it took.
 */
public final class PlaygroundView extends ViewPart {

	/** The view's identifier. */
	public static final String ID = "org.trainyard.launch.ui.playground"; //$NON-NLS-1$

	private static final int[] WEIGHTS = { 38, 62 };

	private PlaygroundSession session;
	private ScrolledComposite scrolled;
	private ModelChoice model;
	private StateLine line;
	private PromptField prompt;
	private SamplingControls sampling;
	private Button generate;
	private Button stop;
	private GenerationPane generation;
	/** Whether the model that is being loaded is of another run than the one before. */
	private boolean otherRun;
	/** Whether the model answers inputs, rather than continuing texts. */
	private boolean answers;
	/** The id of the run whose model was opened last. */
	private String opened = ""; //$NON-NLS-1$

	@Override
	public void createPartControl(Composite parent) {
		session = new PlaygroundSession(parent.getDisplay(), new SessionListener());
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		createControls(sash);
		generation = new GenerationPane(sash, session::askAttention);
		sash.setWeights(WEIGHTS);
		sash.addControlListener(ControlListener.controlResizedAdapter(e -> {
			Point size = sash.getSize();
			sash.setOrientation(size.x >= size.y ? SWT.HORIZONTAL : SWT.VERTICAL);
		}));
		getSite().getService(IContextService.class).activateContext(ID);
		enable(session.state());
	}

	private void createControls(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		Composite area = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		model = new ModelChoice(area, this::open);
		line = new StateLine(area, session::start, this::fit);
		prompt = new PromptField(area);
		createButtons(area);
		sampling = new SamplingControls(area);
		scrolled.setContent(area);
		scrolled.addControlListener(ControlListener.controlResizedAdapter(e -> fit()));
	}

	/** Lets the controls be scrolled where they do not fit. */
	private void fit() {
		if (scrolled.getContent() != null) {
			scrolled.setMinHeight(
					scrolled.getContent().computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
		}
	}

	private void createButtons(Composite parent) {
		Composite buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		generate = button(buttons, Messages.PlaygroundView_generate, Messages.PlaygroundView_generateTip,
				this::generate);
		stop = button(buttons, Messages.PlaygroundView_stop, Messages.PlaygroundView_stopTip, this::stop);
	}

	private static Button button(Composite parent, String text, String tip, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	/** Opens the best checkpoint of a run. */
	public void open(Run run) {
		model.choose(run);
	}

	private void open(Run run, String checkpoint) {
		otherRun |= !run.id().equals(opened);
		opened = run.id();
		generation.clear();
		session.open(run.id(), checkpoint);
	}

	/** Asks for what follows the prompt. */
	void generate() {
		if (generate.isEnabled()) {
			prompt.keep();
			session.generate(sampling.request(prompt.prompt()));
		}
	}

	/** Ends the generation that is under way. */
	void stop() {
		session.stop();
	}

	private void enable(PlaygroundState state) {
		generate.setEnabled(switch (state) {
		case PlaygroundState.NoRun none -> false;
		case PlaygroundState.Loading loading -> true; // the prompt waits for the model
		case PlaygroundState.Generating generating -> false;
		case PlaygroundState.Ready ready -> true;
		case PlaygroundState.Resting resting -> true;
		case PlaygroundState.Failed failed -> true;
		});
		stop.setEnabled(state instanceof PlaygroundState.Generating);
	}

	@Override
	public void setFocus() {
		prompt.setFocus();
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.close();
		}
		super.dispose();
	}

	/** Draws what the session tells, as long as there is something to draw it on. */
	private final class SessionListener implements PlaygroundSession.Listener {

		@Override
		public void state(PlaygroundState state) {
			if (!generate.isDisposed()) {
				line.show(state);
				enable(state);
				if (state instanceof PlaygroundState.Generating(String asked)) {
					generation.begin(asked, answers);
				}
			}
		}

		@Override
		public void ready(InferenceEvent.Ready ready) {
			answers = ready.answers();
			model.offer(ready);
			generation.attention().setLayers(ready.layers());
			sampling.adapt(ready, otherRun);
			otherRun = false;
			prompt.propose(ready.example().orElse("")); //$NON-NLS-1$
		}

		@Override
		public void tokens(List<InferenceEvent.Token> tokens) {
			generation.add(tokens);
		}

		@Override
		public void end(InferenceEvent.End end) {
			generation.end(end);
		}

		@Override
		public void attention(List<InferenceEvent.AttentionBlock> blocks) {
			generation.attention().show(blocks);
		}

		@Override
		public void attentionRefused(String why) {
			generation.attention().say(why);
		}

		@Override
		public void refused(String why) {
			line.refuse(why);
		}
	}
}

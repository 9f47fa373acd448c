package org.trainyard.launch.ui.playground;

import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.trainyard.launch.InferenceEvent;
import org.trainyard.launch.InferenceRequest;
import org.trainyard.launch.ui.playground.SliderField.Range;

/** How tokens are chosen: temperature, top-k, top-p, length and seed. */
final class SamplingControls {

	private static final Range TEMPERATURE = new Range(2, 0, 200, 1000);
	private static final Range TOP_P = new Range(2, 1, 100, 100);
	/** All tokens are kept with their alternatives, about a kilobyte each. */
	private static final Range LENGTH = new Range(0, 1, 500, 10_000);
	private static final int USUAL_TOP_K = 100;
	private static final int USUAL_LENGTH = 200;

	private final SliderField temperature;
	private final SliderField topK;
	private final SliderField topP;
	private final SliderField length;
	private final Spinner seed;
	private final Button vary;

	SamplingControls(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		temperature = new SliderField(area, Messages.SamplingControls_temperature,
				Messages.SamplingControls_temperatureTip, TEMPERATURE);
		topK = new SliderField(area, Messages.SamplingControls_topK, Messages.SamplingControls_topKTip,
				topK(Integer.MAX_VALUE));
		topP = new SliderField(area, Messages.SamplingControls_topP, Messages.SamplingControls_topPTip, TOP_P);
		length = new SliderField(area, Messages.SamplingControls_length, Messages.SamplingControls_lengthTip, LENGTH);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.SamplingControls_seed);
		label.setToolTipText(Messages.SamplingControls_seedTip);
		vary = new Button(area, SWT.CHECK);
		vary.setText(Messages.SamplingControls_vary);
		vary.setToolTipText(Messages.SamplingControls_varyTip);
		seed = new Spinner(area, SWT.BORDER);
		seed.setValues(1, 0, Integer.MAX_VALUE, 0, 1, 10);
		seed.setToolTipText(Messages.SamplingControls_seedTip);
		AccessibleName.give(seed, Messages.SamplingControls_seed);
		GridDataFactory.fillDefaults().applyTo(seed);
		topP.select(TOP_P.most());
		length.select(USUAL_LENGTH);
	}

	private static Range topK(int vocabulary) {
		return new Range(0, 0, USUAL_TOP_K, vocabulary);
	}

	/** Makes them fit a model, and what is usual for its task: texts are drawn, right answers are likeliest. */
	void adapt(InferenceEvent.Ready model, boolean otherRun) {
		topK.setRange(topK(model.vocabulary()));
		if (otherRun) {
			temperature.select(model.answers() ? 0 : 100);
		}
	}

	/** What is to be asked; takes another seed first if it is to vary. */
	InferenceRequest request(String prompt) {
		if (vary.getSelection()) {
			seed.setSelection(ThreadLocalRandom.current().nextInt(1_000_000));
		}
		return new InferenceRequest(prompt, length.selection(), temperature.value(), topK.selection(), topP.value(),
				seed.getSelection());
	}
}

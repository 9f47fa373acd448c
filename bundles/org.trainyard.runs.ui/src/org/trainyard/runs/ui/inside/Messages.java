package org.trainyard.runs.ui.inside;

import org.eclipse.osgi.util.NLS;

/** The texts of the views of the inside of models in the language of the workbench. */
final class Messages extends NLS {

	public static String Inside_step;
	public static String InsideView_noRun;
	public static String InsideView_missing;
	public static String StepSlider_step;
	public static String StepSlider_toolTip;
	public static String GradientFlowView_gradient;
	public static String GradientFlowView_weight;
	public static String GradientFlowView_update;
	public static String GradientFlowView_quantityToolTip;
	public static String GradientFlowView_logarithmic;
	public static String GradientFlowView_byDepth;
	public static String GradientFlowView_overTraining;
	public static String GradientFlowView_block;
	public static String GradientFlowView_ratio;
	public static String FixedPointView_byIteration;
	public static String FixedPointView_iteration;
	public static String FixedPointView_residual;
	public static String FixedPointView_iterations;
	public static String FixedPointView_spectralRadius;
	public static String FixedPointView_rebuiltY;
	public static String FixedPointView_rebuiltZ;
	public static String FunctionsView_page_activations;
	public static String FunctionsView_page_positions;
	public static String FunctionsView_function;
	public static String FunctionsView_derivative;
	public static String FunctionsView_input;
	public static String FunctionsView_small;
	public static String FunctionsView_encoding;
	public static String FunctionsView_position;
	public static String FunctionsView_value;
	public static String FunctionsView_dimension;
	public static String FunctionsView_width;
	public static String FunctionsView_length;

	static {
		NLS.initializeMessages("org.trainyard.runs.ui.inside.messages", Messages.class);
	}

	private Messages() {
	}
}

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
	public static String GradientFlowView_linear;
	public static String GradientFlowView_ends;
	public static String ExpertsView_partToolTip;
	public static String ExpertsView_expert;
	public static String ExpertsView_overTraining;
	public static String ExpertsView_byKind;
	public static String ExpertsView_inAll;
	public static String ExpertsView_share;
	public static String ExpertsView_balance;
	public static String DistributionsView_weights;
	public static String DistributionsView_gradients;
	public static String DistributionsView_activations;
	public static String DistributionsView_kindToolTip;
	public static String DistributionsView_nameToolTip;
	public static String DistributionsView_value;
	public static String DistributionsView_density;
	public static String AttentionView_kindToolTip;
	public static String AttentionView_figureToolTip;
	public static String AttentionView_entropy;
	public static String AttentionView_distance;
	public static String AttentionView_diagonal;
	public static String AttentionView_locality;
	public static String AttentionView_queries;
	public static String AttentionView_keys;
	public static String AttentionView_weight;
	public static String AttentionView_layer;
	public static String AttentionView_head;
	public static String AttentionView_title;
	public static String AttentionView_figures;
	public static String FunctionsView_first;
	public static String FunctionsView_dimensions;
	public static String HeadFiguresPane_overTraining;
	public static String HeadFiguresPane_radar;
	public static String HeadFiguresPane_byLayer;
	public static String MissingData_experts;
	public static String MissingData_fixedPoint;
	public static String MissingData_notYet;
	public static String MissingData_ended;
	public static String ExpertsView_experts;

	static {
		NLS.initializeMessages("org.trainyard.runs.ui.inside.messages", Messages.class);
	}

	private Messages() {
	}
}

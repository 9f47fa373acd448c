package org.trainyard.model.editor.cost;

import org.eclipse.osgi.util.NLS;

/** The words of the cost panel and the size advisor. */
final class Messages extends NLS {

	public static String Amounts_amount;
	public static String Amounts_tooLarge;
	public static String BatchAndLength_batch;
	public static String BatchAndLength_length;
	public static String BatchAndLength_own;
	public static String BatchAndLength_ownHelp;
	public static String CostPanel_activations;
	public static String CostPanel_advise;
	public static String CostPanel_bytes;
	public static String CostPanel_cache;
	public static String CostPanel_cacheSequence;
	public static String CostPanel_cacheToken;
	public static String CostPanel_gradients;
	public static String CostPanel_memory;
	public static String CostPanel_operations;
	public static String CostPanel_optimizer;
	public static String CostPanel_parameters;
	public static String CostPanel_problems;
	public static String CostPanel_total;
	public static String CostPanel_trainable;
	public static String CostPanel_unreadable;
	public static String CostPanel_weights;
	public static String OperationsByLength_attention;
	public static String OperationsByLength_feedForward;
	public static String OperationsByLength_length;
	public static String OperationsByLength_projections;
	public static String OperationsByLength_scores;
	public static String OperationsByLength_step;
	public static String ProblemRows_none;
	public static String ProblemRows_show;
	public static String SidePanel_hide;
	public static String SidePanel_show;
	public static String SizeAdvisor_about;
	public static String SizeAdvisor_apply;
	public static String SizeAdvisor_deviation;
	public static String SizeAdvisor_feedForward;
	public static String SizeAdvisor_hidden;
	public static String SizeAdvisor_message;
	public static String SizeAdvisor_millions;
	public static String SizeAdvisor_none;
	public static String SizeAdvisor_notNumber;
	public static String SizeAdvisor_parameters;
	public static String SizeAdvisor_step;
	public static String SizeAdvisor_title;

	static {
		initializeMessages("org.trainyard.model.editor.cost.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

package org.trainyard.model.editor.diagram.graph;

import org.eclipse.osgi.util.NLS;

/** The words on blocks. */
final class Messages extends NLS {

	public static String attention;
	public static String base;
	public static String best;
	public static String beta;
	public static String causalAttention;
	public static String cell;
	public static String crossAttention;
	public static String crossEntropy;
	public static String decoder;
	public static String downMatrix;
	public static String dropout;
	public static String embedded;
	public static String embedding;
	public static String encoder;
	public static String expert;
	public static String experts;
	public static String features;
	public static String feedForward;
	public static String finalNorm;
	public static String fixedPoint;
	public static String gate;
	public static String gateMatrix;
	public static String groupedHeads;
	public static String head;
	public static String heads;
	public static String inputProjection;
	public static String inputSum;
	public static String iterations;
	public static String layer;
	public static String lora;
	public static String loraTitle;
	public static String maximumLength;
	public static String noPositions;
	public static String noPositionsTitle;
	public static String outputProjection;
	public static String positionSum;
	public static String positions;
	public static String residual;
	public static String sameWeights;
	public static String signals;
	public static String solverStep;
	public static String sourceSignals;
	public static String sourceTokens;
	public static String squaredError;
	public static String state;
	public static String targetSignals;
	public static String targetTokens;
	public static String tied;
	public static String tokens;
	public static String upMatrix;
	public static String vocabulary;
	public static String weightedSum;

	static {
		initializeMessages("org.trainyard.model.editor.diagram.graph.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

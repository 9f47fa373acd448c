package org.trainyard.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.model.experiment.Activation;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.ExperimentPackage;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.NormPlacement;
import org.trainyard.model.experiment.RevDeq;

/**
 * Puts in the parts that an experiment leaves out, as they are in the publication of its kind of model: a file needs to
 * say only what differs.
 */
public final class Parts {

	private static final ExperimentFactory CREATE = ExperimentFactory.eINSTANCE;

	private Parts() {
	}

	/**
	 * Gives the object and everything in it each part that is required and missing. A model, a task and a training are
	 * never made up.
	 *
	 * @return the object
	 */
	public static <T extends EObject> T complete(T owner) {
		for (EReference part : owner.eClass().getEAllContainments()) {
			EObject present = (EObject) owner.eGet(part, false);
			if (present == null && part.isRequired()) {
				present = usual(owner, part);
				owner.eSet(part, present);
			}
			if (present != null) {
				complete(present);
			}
		}
		return owner;
	}

	/** The part as it usually is in that owner; null where there is no usual one. */
	static EObject usual(EObject owner, EReference part) {
		if (part == ExperimentPackage.Literals.EXPERIMENT__PROFILING) {
			return CREATE.createProfiling();
		}
		if (part == ExperimentPackage.Literals.TRAINING__SCHEDULE) {
			return CREATE.createConstantSchedule();
		}
		return owner instanceof Model model ? usual(model, part) : null;
	}

	private static EObject usual(Model model, EReference part) {
		return switch (part.getFeatureID()) {
		case ExperimentPackage.MODEL__ATTENTION -> attention(model);
		case ExperimentPackage.MODEL__FEED_FORWARD -> feedForward(model);
		case ExperimentPackage.MODEL__NORM -> norm(model);
		case ExperimentPackage.MODEL__POSITIONS ->
			model instanceof EncoderDecoder ? CREATE.createSinusoidalPositions() : CREATE.createLearnedPositions();
		default -> null;
		};
	}

	private static EObject attention(Model model) {
		var attention = CREATE.createMultiHeadAttention();
		attention.setBias(!(model instanceof RevDeq));
		attention.setDropout(model.getDropout());
		return attention;
	}

	private static EObject feedForward(Model model) {
		var feedForward = CREATE.createDenseFeedForward();
		feedForward.setActivation(model instanceof EncoderDecoder ? Activation.RELU : Activation.GELU);
		feedForward.setBias(!(model instanceof RevDeq));
		return feedForward;
	}

	private static EObject norm(Model model) {
		var norm = CREATE.createLayerNorm();
		norm.setPlacement(
				model instanceof EncoderDecoder || model instanceof RevDeq ? NormPlacement.POST : NormPlacement.PRE);
		return norm;
	}

	/** A new part of that kind with all that it requires. */
	static EObject create(EClass kind) {
		return complete(EcoreUtil.create(kind));
	}
}

package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.FixedPointGradient;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.Solver;
import org.trainyard.model.experiment.StatePrecision;

/** What the reversible gradient of a RevDEQ needs in order to be right. */
final class RevDeqCheck implements Check {

	private static final String BETA = "model.beta";
	private static final String GRADIENT = "model.gradient";
	private static final String PRECISION = "model.statePrecision";
	private static final String CHECKPOINTED = "checkpointed";

	/** Gradients that are off by more than this are worth a warning. */
	private static final double TOLERABLE = 0.01;

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (!(experiment.getModel() instanceof RevDeq model)) {
			return;
		}
		if (model.getGradient() == FixedPointGradient.REVERSIBLE) {
			checkSolver(model, findings);
			if (model.getBeta() == 1) {
				findings.error(BETA, text("beta"), Fix.set(BETA, "0.8"), Fix.set(GRADIENT, CHECKPOINTED));
			} else if (model.getBeta() > 0 && model.getBeta() < 1 && model.getIterations() > 0) {
				checkPrecision(model, findings);
			}
			checkDropout(model, findings);
		} else if (model.getStatePrecision() == StatePrecision.BFLOAT16) {
			findings.warning(PRECISION, text("bfloat16"), Fix.set(PRECISION, "float32"));
		}
	}

	private static void checkSolver(RevDeq model, Findings findings) {
		if (model.getSolver() != Solver.REVERSIBLE) {
			findings.error(GRADIENT, text("gradient", model.getSolver().getLiteral()), Fix.set(GRADIENT, "implicit"),
					Fix.set("model.solver", "reversible"));
		}
	}

	private static void checkPrecision(RevDeq model, Findings findings) {
		RebuildError error = RebuildError.of(model.getStatePrecision(), model.getBeta(), model.getIterations());
		Fix checkpointed = Fix.set(GRADIENT, CHECKPOINTED);
		if (model.getStatePrecision() != StatePrecision.FLOAT64) {
			List<Fix> fixes = new ArrayList<>();
			if (RebuildError.of(StatePrecision.FLOAT64, model.getBeta(), model.getIterations()).atBest() <= TOLERABLE) {
				fixes.add(Fix.set(PRECISION, "float64"));
			}
			fixes.add(model.getStatePrecision() == StatePrecision.FLOAT32 ? checkpointed
					: Fix.set(PRECISION, "float32", GRADIENT, CHECKPOINTED));
			findings.add(error.atWorst() > TOLERABLE ? Severity.WARNING : Severity.INFO, PRECISION,
					text("statePrecision", model.getStatePrecision().getLiteral(), Figures.decimal(model.getBeta()),
							model.getIterations(), Figures.share(error.atBest()), Figures.share(error.atWorst())),
					fixes);
		} else if (error.atBest() > TOLERABLE) {
			findings.warning("model.iterations", text("iterations", model.getIterations(),
					Figures.decimal(model.getBeta()), Figures.share(error.atBest())), checkpointed);
		}
	}

	private static void checkDropout(RevDeq model, Findings findings) {
		Map<String, String> zeros = new LinkedHashMap<>();
		putZero(zeros, "model.dropout", model.getDropout());
		if (model.getAttention() != null) {
			putZero(zeros, "model.attention.dropout", model.getAttention().getDropout());
		}
		if (model.getLora() != null) {
			putZero(zeros, "model.lora.dropout", model.getLora().getDropout());
		}
		if (!zeros.isEmpty()) {
			String first = zeros.keySet().iterator().next();
			findings.warning(first, text("cell.dropout", String.join(", ", zeros.keySet())), Fix.set(zeros),
					Fix.set(GRADIENT, CHECKPOINTED));
		}
	}

	private static void putZero(Map<String, String> zeros, String path, double rate) {
		if (rate > 0) {
			zeros.put(path, "0");
		}
	}
}

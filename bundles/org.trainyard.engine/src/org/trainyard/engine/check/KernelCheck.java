package org.trainyard.engine.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.AttentionKernel;
import org.trainyard.model.experiment.DotProductAttention;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.ComponentChecks.Check;
import org.trainyard.profiling.ComponentChecks.Result;

/** The outputs of the model against those of one with the same weights and the plain kernel of attention. */
final class KernelCheck implements ModelCheck {

	@Override
	public List<Result> of(Subject subject) {
		if (!(subject.experiment().getModel().getAttention() instanceof DotProductAttention attention)
				|| attention.getKernel() == AttentionKernel.PLAIN) {
			return List.of();
		}
		String part = name(attention);
		try (var scope = new Scope()) {
			Subject exact = subject.exact(subject.sortsTokens());
			Tensor outputs = exact.outputs(subject.batch());
			Tensor plain = plain(exact).outputs(subject.batch());
			Differences differences = new Differences().add(outputs, plain);
			return Stream.of(
					Result.of(Check.KERNEL_MEAN, part, differences.mean(), null, exact.kernelMeanTolerance(plain)),
					Result.of(Check.KERNEL_LARGEST, part, differences.largest(), null, exact.kernelTolerance(plain)))
					.map(result -> subject.remark(exact).map(result::with).orElse(result)).toList();
		}
	}

	private static String name(DotProductAttention attention) {
		String kernel = attention.getKernel().getName().toLowerCase(Locale.ROOT);
		return attention.getKernel() == AttentionKernel.BLOCKWISE ? kernel + " " + attention.getBlockSize() : kernel;
	}

	private static Subject plain(Subject subject) {
		Experiment experiment = EcoreUtil.copy(subject.experiment());
		((DotProductAttention) experiment.getModel().getAttention()).setKernel(AttentionKernel.PLAIN);
		return subject.with(experiment);
	}
}

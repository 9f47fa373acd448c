package org.trainyard.engine.check;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
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
		double[] plain;
		try (var scope = new Scope()) {
			plain = Subject.outputs(plain(subject), subject.batch());
		}
		double[] outputs = subject.outputs(subject.batch());
		Differences differences = new Differences().add(outputs, 0, plain, 0, plain.length);
		double most = subject.kernelTolerance(plain);
		String part = name(attention);
		return List.of(Result.of(Check.KERNEL_MEAN, part, differences.mean(), null, most),
				Result.of(Check.KERNEL_LARGEST, part, differences.largest(), null, most));
	}

	private static String name(DotProductAttention attention) {
		String kernel = attention.getKernel().getName().toLowerCase(Locale.ROOT);
		return attention.getKernel() == AttentionKernel.BLOCKWISE ? kernel + " " + attention.getBlockSize() : kernel;
	}

	private static Network plain(Subject subject) {
		Experiment experiment = EcoreUtil.copy(subject.experiment());
		((DotProductAttention) experiment.getModel().getAttention()).setKernel(AttentionKernel.PLAIN);
		Network plain = Network.unfilled(experiment, ElementType.FLOAT32);
		try (var unrecorded = Autograd.off()) {
			MultiTensor.copy(List.copyOf(plain.state().values()), List.copyOf(subject.network().state().values()));
		}
		return plain;
	}
}

package org.trainyard.engine.check;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.model.experiment.BatchNorm;
import org.trainyard.model.experiment.Norm;
import org.trainyard.model.experiment.SinusoidalPositions;
import org.trainyard.profiling.ComponentChecks.Result;

/** What can be seen of the parts in a single pass without dropout. */
final class ForwardCheck implements ModelCheck {

	@Override
	public List<Result> of(Subject subject) {
		Norm norm = subject.experiment().getModel().getNorm();
		ShapeWatch shapes = new ShapeWatch(subject);
		List<Watches.Watch> watches = new ArrayList<>(List.of(shapes, new ResidualWatch(), new RowWatch()));
		if (subject.experiment().getModel().getPositions() instanceof SinusoidalPositions) {
			watches.add(new PositionWatch());
		}
		if (!(norm instanceof BatchNorm)) {
			watches.add(new NormWatch(norm));
		}
		Watches all = new Watches(watches);
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			shapes.output(subject.network().forward(subject.batch(), false, all).output());
		}
		return all.results();
	}
}

package org.trainyard.model.editor.diagram.graph;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.Solver;

/** The iteration of a RevDEQ: a cell that is applied until its state rests. */
final class FixedPointBlock {

	private static final String SOLVER = "model.solver"; //$NON-NLS-1$
	private static final String BETA = "model.beta"; //$NON-NLS-1$

	private final Facts facts;
	private final RevDeq model;
	private final StackNames names;
	private final List<Block> blocks = new ArrayList<>();
	private final List<Arrow> arrows = new ArrayList<>();

	FixedPointBlock(Facts facts, RevDeq model, StackNames names) {
		this.facts = facts;
		this.model = model;
		this.names = names;
	}

	Block build(String id) {
		Fold fold = facts.fold(id, Fold.OPEN);
		return Block.of(id, Role.LOOP, Messages.fixedPoint, model)
				.details(Messages.bind(Messages.iterations, Facts.number(model.getIterations()), facts.choice(SOLVER)),
						Messages.bind(Messages.beta, Facts.number(model.getBeta())))
				.settings("model.iterations", SOLVER, BETA, "model.statePrecision", "model.tolerance") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.cost(facts.parameters(names.prefix()), Double.NaN).fold(fold, fold.isOpen() ? inside(id) : null)
				.build();
	}

	private Network inside(String id) {
		if (model.getSolver() == Solver.REVERSIBLE) {
			blocks.add(state(id, "y")); //$NON-NLS-1$
		}
		blocks.add(sum(id, "/sum1")); //$NON-NLS-1$
		blocks.add(state(id, "z")); //$NON-NLS-1$
		connect(Arrow.IN, id + "/sum1", "x", Route.MAIN); //$NON-NLS-1$ //$NON-NLS-2$
		connect(id + "/z", id + "/sum1", "", Route.RIGHT); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		blocks.add(new StackBlock(facts, names).build(id + "/cell", Messages.cell, "model.cellLayers")); //$NON-NLS-1$ //$NON-NLS-2$
		connect(id + "/sum1", id + "/cell", names.shape(facts), Route.MAIN); //$NON-NLS-1$ //$NON-NLS-2$
		String last = model.getSolver() == Solver.REVERSIBLE ? both(id) : single(id);
		connect(last, Arrow.OUT, "", Route.MAIN); //$NON-NLS-1$
		return new Network(blocks, arrows);
	}

	/** y ← (1 − β) y + β f(z + x); z ← (1 − β) z + β f(y + x). */
	private String both(String id) {
		String y = id + "/updateY"; //$NON-NLS-1$
		String z = id + "/updateZ"; //$NON-NLS-1$
		blocks.add(update(y, "y ← (1 − β) y + β f(z + x)")); //$NON-NLS-1$
		connect(id + "/cell", y, "f(z + x)", Route.MAIN); //$NON-NLS-1$ //$NON-NLS-2$
		connect(id + "/y", y, "", Route.LEFT); //$NON-NLS-1$ //$NON-NLS-2$
		connect(y, id + "/y", "", Route.BACK_LEFT); //$NON-NLS-1$ //$NON-NLS-2$
		blocks.add(Block.of(id + "/x", Role.STATE, "x", facts.model()).details(Messages.embedded).faint().build()); //$NON-NLS-1$ //$NON-NLS-2$
		blocks.add(sum(id, "/sum2")); //$NON-NLS-1$
		connect(y, id + "/sum2", "y", Route.MAIN); //$NON-NLS-1$ //$NON-NLS-2$
		connect(id + "/x", id + "/sum2", "", Route.LEFT); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		blocks.add(Block.of(id + "/again", Role.STACK, Messages.cell, model) //$NON-NLS-1$
				.details(Messages.sameWeights).settings("model.cellLayers").build()); //$NON-NLS-1$
		connect(id + "/sum2", id + "/again", "", Route.MAIN); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		blocks.add(update(z, "z ← (1 − β) z + β f(y + x)")); //$NON-NLS-1$
		connect(id + "/again", z, "f(y + x)", Route.MAIN); //$NON-NLS-1$ //$NON-NLS-2$
		connect(id + "/z", z, "", Route.RIGHT); //$NON-NLS-1$ //$NON-NLS-2$
		connect(z, id + "/z", "", Route.BACK_RIGHT); //$NON-NLS-1$ //$NON-NLS-2$
		return z;
	}

	private String single(String id) {
		String z = id + "/updateZ"; //$NON-NLS-1$
		blocks.add(update(z, model.getSolver() == Solver.PICARD ? "z ← (1 − β) z + β f(z + x)" //$NON-NLS-1$
				: Messages.bind(Messages.solverStep, facts.choice(SOLVER))));
		connect(id + "/cell", z, "f(z + x)", Route.MAIN); //$NON-NLS-1$ //$NON-NLS-2$
		connect(id + "/z", z, "", Route.RIGHT); //$NON-NLS-1$ //$NON-NLS-2$
		connect(z, id + "/z", "", Route.BACK_RIGHT); //$NON-NLS-1$ //$NON-NLS-2$
		return z;
	}

	private Block state(String id, String name) {
		return Block.of(id + '/' + name, Role.STATE, name, model)
				.details(Messages.bind(Messages.state, name, facts.choice("model.statePrecision"))) //$NON-NLS-1$
				.settings("model.statePrecision").build(); //$NON-NLS-1$
	}

	private Block sum(String id, String name) {
		return Block.of(id + name, Role.SUM, "+", model).details(Messages.inputSum).build(); //$NON-NLS-1$
	}

	private Block update(String id, String formula) {
		return Block.of(id, Role.UPDATE, formula, model).settings(BETA, SOLVER).build();
	}

	private void connect(String from, String to, String label, Route route) {
		arrows.add(new Arrow(from, to, label, route));
	}
}

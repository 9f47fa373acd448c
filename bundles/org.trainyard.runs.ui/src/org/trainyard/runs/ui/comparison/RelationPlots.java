package org.trainyard.runs.ui.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.trainyard.plots.BarPlot;
import org.trainyard.plots.Brushing;
import org.trainyard.plots.Dimension;
import org.trainyard.plots.Ink;
import org.trainyard.plots.ParallelPlot;
import org.trainyard.plots.ScatterPlot;
import org.trainyard.runs.Run;
import org.trainyard.runs.comparison.Figure;
import org.trainyard.runs.comparison.Figure.Statistic;
import org.trainyard.runs.comparison.Figure.Topic;
import org.trainyard.runs.comparison.Importance;
import org.trainyard.runs.comparison.Importance.Measure;
import org.trainyard.runs.comparison.Importances;

/** Makes pictures of how the settings and figures of a comparison go together. */
final class RelationPlots {

	/**
	 * What is drawn.
	 *
	 * @param axes identifiers of the axes of the parallel coordinates
	 * @param linearity of the axes that a person has decided on
	 */
	record Choice(Variable horizontal, Variable vertical, Variable shade, List<String> axes,
			Map<String, Boolean> linearity) {

		/** As a person has decided, otherwise where small values could not be told apart. */
		boolean isLogarithmic(Variable variable) {
			return linearity.getOrDefault(variable.id(), variable.isWide());
		}
	}

	/** More axes than this are chosen by a person, for they get too close. */
	private static final int MOST_AXES = 6;

	private final ComparisonReading reading;
	private final List<Variable> settings;
	private final List<Variable> figures;

	RelationPlots(ComparisonReading reading) {
		this.reading = reading;
		settings = Variable.settings(reading.comparison());
		figures = Variable.figures(reading.comparison());
	}

	/** Everything that can stand on an axis: settings that differ, then figures. */
	List<Variable> variables() {
		return Stream.concat(settings.stream(), figures.stream()).toList();
	}

	List<Variable> figures() {
		return figures;
	}

	Optional<Variable> variable(String id) {
		return variables().stream().filter(variable -> variable.id().equals(id)).findFirst();
	}

	/** What people look at first: the best value of an evaluation, or else of training, in which the runs differ. */
	Optional<Variable> standardFigure() {
		return figures.stream().filter(RelationPlots::isBestOfMetric)
				.min(Comparator.<Variable>comparingInt(figure -> figure.isConstant() ? 1 : 0)
						.thenComparingInt(figure -> figure.figure().metric().startsWith("eval/loss") ? 0
								: figure.figure().metric().startsWith("eval/") ? 1 : 2))
				.or(() -> figures.stream().findFirst());
	}

	private static boolean isBestOfMetric(Variable figure) {
		return figure.figure().topic() == Topic.METRIC && figure.figure().statistic() == Statistic.BEST;
	}

	/** The settings that go most with a figure; then the figure itself. */
	List<String> standardAxes(Figure figure) {
		List<String> axes = new ArrayList<>(Importances.of(reading.comparison(), figure).stream()
				.limit(MOST_AXES - 1).map(importance -> Variable.settingId(importance.setting())).toList());
		settings.stream().map(Variable::id).filter(id -> !axes.contains(id))
				.limit(Math.max(0, MOST_AXES - 1 - axes.size())).forEach(axes::add);
		axes.add(figure.id());
		return axes;
	}

	/** What is chosen as far as the runs have it, otherwise what suits them; empty where there is nothing to draw. */
	Optional<Choice> choice(PageChoices.Relations chosen) {
		Optional<Variable> vertical = figure(chosen.vertical()).or(this::standardFigure);
		if (reading.runs().size() < 2 || vertical.isEmpty()) {
			return Optional.empty();
		}
		List<String> standard = standardAxes(vertical.get().figure());
		Variable horizontal = variable(chosen.horizontal()).or(() -> variable(standard.getFirst())).orElseThrow();
		List<String> axes = chosen.axes().stream().filter(id -> variable(id).isPresent()).toList();
		return Optional.of(new Choice(horizontal, vertical.get(), figure(chosen.shade()).orElse(vertical.get()),
				axes.isEmpty() ? standard : axes, chosen.linearity()));
	}

	private Optional<Variable> figure(String id) {
		return figures.stream().filter(variable -> variable.id().equals(id)).findFirst();
	}

	/** A dot for each run. */
	ScatterPlot scatter(Choice choice, Function<Run, Ink> ink) {
		Variable x = choice.horizontal();
		Variable y = choice.vertical();
		List<ScatterPlot.Mark> marks = new ArrayList<>();
		for (int i = 0; i < reading.runs().size(); i++) {
			Run run = reading.runs().get(i);
			marks.add(new ScatterPlot.Mark(run.id(), reading.label(i), ink.apply(run), x.values()[i],
					y.values()[i]));
		}
		return new ScatterPlot(x.dimension(choice.isLogarithmic(x)), y.dimension(choice.isLogarithmic(y)), marks);
	}

	/** A line for each run through its values, in the colour of one of them. */
	ParallelPlot parallel(Choice choice, Brushing brushing) {
		List<Variable> of = choice.axes().stream().map(this::variable).flatMap(Optional::stream).toList();
		List<Dimension> dimensions = of.stream().map(variable -> variable.dimension(choice.isLogarithmic(variable)))
				.toList();
		Variable shade = choice.shade();
		List<ParallelPlot.Line> lines = new ArrayList<>();
		for (int i = 0; i < reading.runs().size(); i++) {
			int run = i;
			lines.add(new ParallelPlot.Line(reading.runs().get(i).id(), reading.label(i),
					of.stream().mapToDouble(variable -> variable.values()[run]).toArray(),
					shade.values()[i]));
		}
		return new ParallelPlot(dimensions, lines, shade.dimension(choice.isLogarithmic(shade)), brushing);
	}

	/** A bar for each setting that differs, with what is to be said about it. */
	BarPlot importance(Figure figure) {
		List<BarPlot.Bar> bars = Importances.of(reading.comparison(), figure).stream()
				.map(importance -> new BarPlot.Bar(Variable.settingId(importance.setting()),
						shortTitle(importance.setting()),
						importance.value(), importance.measure() == Measure.SPEARMAN,
						remark(importance)))
				.toList();
		return new BarPlot(NLS.bind(Messages.RelationsPage_importanceOf, figure.title()), bars, 1);
	}

	private String shortTitle(String setting) {
		return variable(Variable.settingId(setting)).map(Variable::shortTitle).orElse(setting);
	}

	private static String remark(Importance importance) {
		String doubts = importance.doubts().stream().sorted().map(Importance.Doubt::title)
				.collect(Collectors.joining(", "));
		String measure = importance.measure() == Measure.SPEARMAN ? Messages.RelationsPage_spearman
				: Messages.RelationsPage_epsilon;
		String remark = NLS.bind(Messages.RelationsPage_remark, measure, importance.runs());
		return doubts.isEmpty() ? remark : remark + ", " + doubts;
	}
}

package org.trainyard.model.editor.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.trainyard.model.Setting;
import org.trainyard.model.Settings;

/**
 * Settings that stand together in one section of the form: those of a part, or a topic of a part that has many.
 *
 * @param id     the path of the part, for example {@code model.attention}, or part and topic
 * @param kind   the choice of what the part is; null where there is none
 * @param fields the settings, in the order of the metamodel
 */
record SettingGroup(String id, Setting kind, List<Setting> fields) {

	private static final String FIXED_POINT = "model.fixedPoint"; //$NON-NLS-1$
	private static final String OPTIMIZER = "training.optimizer"; //$NON-NLS-1$
	private static final String SCHEDULE = "training.schedule"; //$NON-NLS-1$
	private static final String BATCH = "training.batch"; //$NON-NLS-1$
	private static final String EVALUATION = "training.evaluation"; //$NON-NLS-1$
	private static final String EXECUTION = "training.execution"; //$NON-NLS-1$

	/** The topics of parts with many settings, in the order in which they are read. */
	private static final Map<String, List<String>> TOPICS = new LinkedHashMap<>();

	static {
		TOPICS.put(FIXED_POINT, List.of("model.iterations", "model.tolerance", "model.beta", "model.statePrecision", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"model.solver", "model.gradient", "model.gradientSteps", "model.keptIterations")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		TOPICS.put(BATCH, List.of("training.batchSize", "training.accumulation", "training.steps")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		TOPICS.put(OPTIMIZER, List.of("training.optimizer", "training.learningRate", "training.beta1", "training.beta2", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"training.epsilon", "training.momentum", "training.weightDecay", "training.decayedParameters", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"training.clipNorm")); //$NON-NLS-1$
		TOPICS.put(SCHEDULE, List.of());
		TOPICS.put(EVALUATION, List.of("training.evaluationInterval", "training.evaluationSequences", //$NON-NLS-1$ //$NON-NLS-2$
				"training.checkpointsKept")); //$NON-NLS-1$
		TOPICS.put("training.earlyStopping", List.of()); //$NON-NLS-1$
		TOPICS.put(EXECUTION, List.of("training.precision", "training.activationCheckpointing", "training.seed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"training.device", "training.threads")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The sections of an experiment, in reading order. */
	static List<SettingGroup> of(List<Setting> settings) {
		Map<String, Setting> kinds = new LinkedHashMap<>();
		Map<String, List<Setting>> fields = new LinkedHashMap<>();
		for (Setting setting : settings) {
			String id = setting.isKind() ? setting.path() : topic(setting.path());
			if (id.startsWith("training")) { //$NON-NLS-1$
				TOPICS.keySet().stream().filter(topic -> topic.startsWith("training")) //$NON-NLS-1$
						.forEach(topic -> fields.computeIfAbsent(topic, any -> new ArrayList<>()));
			}
			List<Setting> members = fields.computeIfAbsent(id, any -> new ArrayList<>());
			if (setting.isKind()) {
				kinds.put(id, setting);
			} else {
				members.add(setting);
			}
		}
		return fields.entrySet().stream()
				.map(group -> new SettingGroup(group.getKey(), kinds.get(group.getKey()), group.getValue()))
				.filter(group -> group.kind != null || !group.fields.isEmpty()).toList();
	}

	private static String topic(String path) {
		return TOPICS.entrySet().stream().filter(topic -> topic.getValue().contains(path)).map(Map.Entry::getKey)
				.findFirst().orElseGet(() -> path.substring(0, Math.max(0, path.lastIndexOf('.'))));
	}

	/** The title of the section. */
	String label() {
		return switch (id) {
		case "" -> Messages.SettingsPage_general; //$NON-NLS-1$
		case FIXED_POINT -> Messages.SettingGroup_fixedPoint;
		case BATCH -> Messages.SettingGroup_batch;
		case EVALUATION -> Messages.SettingGroup_evaluation;
		case EXECUTION -> Messages.SettingGroup_execution;
		default -> Settings.label(id);
		};
	}

	/** Whether it belongs to the network, rather than to what is done with it. */
	boolean isModel() {
		return id.isEmpty() || id.startsWith("model"); //$NON-NLS-1$
	}

	/** What the fields edit, by which two groups of the same section can be told apart. */
	List<EStructuralFeature> features() {
		return fields.stream().map(Setting::feature).toList();
	}
}

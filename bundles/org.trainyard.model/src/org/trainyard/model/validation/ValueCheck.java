package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.trainyard.model.Setting;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

/** Each value alone: parts that are missing, numbers out of their range, texts that no file can hold. */
final class ValueCheck implements Check {

	@Override
	public void check(Experiment experiment, Findings findings) {
		for (EStructuralFeature part : experiment.eClass().getEAllStructuralFeatures()) {
			if (part instanceof EReference && part.isRequired() && experiment.eGet(part) == null) {
				findings.error(part.getName(), text("missing", part.getName()));
			}
		}
		for (Setting setting : Settings.of(experiment)) {
			setting.refusal().ifPresent(
					refusal -> findings.add(Severity.ERROR, setting.path(), refusal, fixes(setting)));
			if (setting.owner().eGet(setting.feature()) instanceof String value && !isXml(value)) {
				findings.error(setting.path(), text("controlCharacter", setting.path()),
						withoutControls(setting, value));
			}
		}
	}

	/** The nearest allowed value and the usual one. */
	private static List<Fix> fixes(Setting setting) {
		List<Fix> fixes = new ArrayList<>();
		setting.nearestAllowed().ifPresent(value -> fixes.add(Fix.set(setting.path(), value)));
		Fix usual = Fix.set(setting.path(), setting.defaultValue());
		if (!fixes.contains(usual)) {
			fixes.add(usual);
		}
		return fixes;
	}

	private static Fix withoutControls(Setting setting, String value) {
		String clean = value.codePoints().filter(ValueCheck::isXml)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		return new Fix(text("fix.controlCharacter"), Map.of(setting.path(), clean));
	}

	private static boolean isXml(String text) {
		return text.codePoints().allMatch(ValueCheck::isXml);
	}

	/** XML 1.0, production 2: what an experiment file can hold. */
	private static boolean isXml(int character) {
		return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
				|| character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
	}
}

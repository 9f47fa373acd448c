package org.trainyard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.trainyard.model.experiment.Experiment;

@ExtendWith(InEnglish.class)
class TranslationTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

	@ParameterizedTest
	@ValueSource(strings = { "messages", "settings" })
	void everyTextIsInJapaneseToo(String name) throws IOException {
		Properties english = load(name + ".properties");
		Properties japanese = load(name + "_ja.properties");
		assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(japanese.keySet()));
		for (String key : english.stringPropertyNames()) {
			assertFalse(japanese.getProperty(key).isBlank(), key);
			assertEquals(placeholders(english.getProperty(key)), placeholders(japanese.getProperty(key)), key);
		}
	}

	@Test
	void everySettingHasItsLabelAndTheMetamodelsDescription() throws Exception {
		EPackage metamodel = metamodel();
		for (String kinds : List.of("model=encoder-decoder", "model=decoder-only model.lora=lora task=signal",
				"model=encoder-only task=text model.feedForward=mixture-of-experts model.positions=rotary",
				"model=revdeq task=addition model.attention=grouped-query model.norm=batch-norm model.positions=none",
				"model.attention=additive task=number-words training.schedule=cosine training.earlyStopping=early-stopping",
				"task=reverse training.schedule=plateau", "task=sort training.schedule=inverse-square-root")) {
			Experiment experiment = Experiments.with(kinds);
			for (Setting setting : Settings.of(experiment)) {
				assertNotEquals(setting.path(), setting.label());
				EStructuralFeature declared = ((EClass) metamodel
						.getEClassifier(setting.feature().getEContainingClass().getName()))
						.getEStructuralFeature(setting.feature().getName());
				assertEquals(EcoreUtil.getDocumentation(declared), setting.description(), setting.path());
				if (EcoreUtil.getAnnotation(declared, Range.ANNOTATION, "unit") instanceof String unit) {
					assertEquals(unit, setting.unit(), "the English unit is the metamodel's");
					assertEquals(true, Messages.setting("unit." + unit).isPresent(), unit);
				}
				for (String choice : setting.choices()) {
					String label = setting.path() + '.' + choice + ".label";
					assertTrue(Messages.setting(label).isPresent(), label);
				}
			}
			for (Component component : ParameterCount.components(experiment)) {
				assertNotEquals(component.name(), component.label());
			}
		}
	}

	private static EPackage metamodel() throws IOException {
		Path file = Path.of("../../bundles/org.trainyard.model/model/experiment.ecore").toAbsolutePath().normalize();
		XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
		resource.load(null);
		return (EPackage) resource.getContents().getFirst();
	}

	private static TreeSet<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(MatchResult::group)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream stream = Messages.class.getResourceAsStream(name);
				InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}

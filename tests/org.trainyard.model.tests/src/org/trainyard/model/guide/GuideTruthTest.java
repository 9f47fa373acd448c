package org.trainyard.model.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.trainyard.model.Costs;
import org.trainyard.model.ElementType;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.ExperimentPackage;
import org.w3c.dom.Element;

/** The guide explains every part, setting and choice that there is, and its defaults and numbers are right. */
class GuideTruthTest {

	/** Says nothing of how a model learns. */
	private static final String DESCRIPTION = "description";

	private static Stream<EClass> classes() {
		return ExperimentPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast);
	}

	@Test
	void everyPartOfAnExperimentHasAnAnchor() {
		Set<String> parts = classes().filter(each -> !each.isAbstract()).map(EClass::getName)
				.collect(Collectors.toCollection(TreeSet::new));
		Set<String> topics = GuidePages.topics().stringPropertyNames().stream().filter(topic -> !topic.contains("."))
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(parts, topics);
	}

	@Test
	void everySettingIsExplainedOnThePageOfItsPart() {
		for (String language : GuidePages.LANGUAGES) {
			for (EClass part : classes().filter(each -> !each.isAbstract()).toList()) {
				String page = GuidePages.topics().getProperty(part.getName()).split("#")[0];
				Set<String> named = named(language + '/' + page);
				// What all models have in common stands with the parts.
				named.addAll(named(language + "/parts.html"));
				part.getEAllAttributes().stream().map(EAttribute::getName)
						.filter(name -> !name.equals(DESCRIPTION)).forEach(name -> assertTrue(named.contains(name),
								() -> language + '/' + page + " lacks " + part.getName() + '.' + name));
			}
		}
	}

	/** The last names of the paths on a page: a setting stands there alone, or with its path. */
	private static Set<String> named(String page) {
		return GuidePages.texts(page, "code").stream().map(text -> text.substring(text.lastIndexOf('.') + 1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everyChoiceIsNamed() {
		Set<String> named = GuidePages.names("en").stream()
				.flatMap(page -> GuidePages.texts("en/" + page, "code").stream())
				.collect(Collectors.toSet());
		for (EEnum choice : ExperimentPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
				.map(EEnum.class::cast).toList()) {
			choice.getELiterals().forEach(literal -> assertTrue(named.contains(literal.getLiteral()),
					() -> choice.getName() + ' ' + literal.getLiteral()));
		}
	}

	@Test
	void defaultsAreThoseOfNewExperiments() {
		List<Element> stated = GuidePages.having("data-default");
		assertTrue(stated.size() > 80, "in both languages");
		for (Element element : stated) {
			String[] names = element.getAttribute("data-default").split("\\.");
			EClass part = (EClass) ExperimentPackage.eINSTANCE.getEClassifier(names[0]);
			EStructuralFeature setting = part.getEStructuralFeature(names[1]);
			String text = element.getTextContent();
			if (setting.getDefaultValue() instanceof Number number) {
				assertEquals(number.doubleValue(), Double.parseDouble(text), 0, setting.getName());
			} else {
				assertEquals(setting.getDefaultValueLiteral(), text, setting.getName());
			}
		}
	}

	@Test
	void theExampleHasTheParametersThatAreStated() throws ExperimentException {
		Map<String, Long> counted = counted();
		List<Element> stated = GuidePages.having("data-parameters");
		assertEquals(GuidePages.LANGUAGES.size() * counted.size(), stated.size());
		for (Element element : stated) {
			assertEquals(String.format("%,d", counted.get(element.getAttribute("data-parameters"))),
					element.getTextContent());
		}
	}

	/** By what the page calls them. */
	private static Map<String, Long> counted() throws ExperimentException {
		Experiment gpt = ExperimentFile
				.read(Path.of("../../bundles/org.trainyard.examples/experiments/gpt2-small.experiment"));
		Map<String, Long> counted = new TreeMap<>();
		ParameterCount.components(gpt).forEach(component -> counted.put(component.name(), component.parameters()));
		long total = ParameterCount.total(gpt);
		counted.put("total", total);
		counted.put("cacheBytes", Costs.of(gpt).keyValueBytesPerToken(ElementType.FLOAT32));
		gpt.getModel().setTiedHead(false);
		counted.put("untied", ParameterCount.total(gpt) - total);
		gpt.getModel().setLora(ExperimentFactory.eINSTANCE.createLora());
		counted.put("lora", ParameterCount.trainable(gpt));
		assertFalse(counted.containsValue(0L));
		return counted;
	}
}

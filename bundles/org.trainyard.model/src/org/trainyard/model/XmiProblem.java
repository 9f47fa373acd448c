package org.trainyard.model;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.xml.sax.SAXParseException;

import org.trainyard.model.experiment.ExperimentPackage;

/** Says in a person's words what EMF found wrong with an XMI text. */
final class XmiProblem {

	private static final String NAMESPACE_STEM = "http://www.trainyard.org/experiment/";

	private XmiProblem() {
	}

	static ExperimentException notAnExperiment(String name) {
		return new ExperimentException(Messages.text("file.notXmi", name, ExperimentPackage.eNS_URI));
	}

	/** As {@link #of} says it, with the line that is to blame where the parser knows it. */
	static ExperimentException withLine(String name, Resource resource, IOException failure) {
		Throwable cause = failure instanceof Resource.IOWrappedException ? failure.getCause() : failure;
		int line = switch (cause) {
		case SAXParseException syntax -> syntax.getLineNumber();
		case Resource.Diagnostic diagnostic -> diagnostic.getLine();
		default -> 0;
		};
		return new ExperimentException(of(name, resource, failure).getMessage(), line);
	}

	/** What made EMF give up on the resource; the exception that it threw wraps the first of the problems. */
	static ExperimentException of(String name, Resource resource, IOException failure) {
		Throwable cause = failure instanceof Resource.IOWrappedException ? failure.getCause() : failure;
		return switch (cause) {
		case SAXParseException syntax -> syntax(name, resource, syntax);
		case PackageNotFoundException unknown -> unknownNamespace(name, resource, unknown);
		case ClassNotFoundException unknown -> new ExperimentException(Messages.text("file.unknownKind", name,
				unknown.getLine(), unknown.getName(), kindsBelow(unknown.getName())));
		case FeatureNotFoundException unknown -> unknownFeature(name, unknown);
		case IllegalValueException bad -> badValue(name, bad);
		default -> new ExperimentException(Messages.text("file.unreadable", name, cause.getMessage()), failure);
		};
	}

	private static ExperimentException syntax(String name, Resource resource, SAXParseException syntax) {
		int line = syntax.getLineNumber();
		String message = String.valueOf(syntax.getMessage());
		if (message.contains("disallow-doctype-decl")) {
			return new ExperimentException(Messages.text("file.doctype", name, line));
		}
		return resource.getContents().isEmpty() ? new ExperimentException(Messages.text("file.notXml", name, message))
				: new ExperimentException(Messages.text("file.malformed", name, line, message));
	}

	private static ExperimentException unknownNamespace(String name, Resource resource,
			PackageNotFoundException unknown) {
		String namespace = String.valueOf(unknown.uri());
		if (namespace.startsWith(NAMESPACE_STEM)) {
			return new ExperimentException(
					Messages.text("file.version", name, namespace, ExperimentPackage.eNS_URI));
		}
		return resource.getContents().isEmpty() ? notAnExperiment(name)
				: new ExperimentException(Messages.text("file.unknownNamespace", name, unknown.getLine(), namespace));
	}

	private static ExperimentException unknownFeature(String name, FeatureNotFoundException unknown) {
		if (unknown.getObject() == null) { // inside a part that could not be made
			return new ExperimentException(Messages.text("file.stray", name, unknown.getLine(), unknown.getName()));
		}
		EClass owner = unknown.getObject().eClass();
		List<String> known = owner.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).toList();
		return known.isEmpty()
				? new ExperimentException(Messages.text("file.unexpected", name, unknown.getLine(), owner.getName(),
						unknown.getName()))
				: new ExperimentException(Messages.text("file.unknownFeature", name, unknown.getLine(),
						owner.getName(), unknown.getName(), Settings.nearest(unknown.getName(), known)));
	}

	private static ExperimentException badValue(String name, IllegalValueException bad) {
		EStructuralFeature feature = bad.getFeature();
		if (bad.getValue() instanceof EObject part) {
			return new ExperimentException(Messages.text("file.wrongKind", name, bad.getLine(),
					part.eClass().getName(), kindsBelow(feature.getEType().getName())));
		}
		return new ExperimentException(Messages.text("file.badValue", name, bad.getLine(), feature.getName(),
				bad.getValue(), allowed(new Setting(feature.getName(), feature, bad.getObject()))));
	}

	private static String allowed(Setting setting) {
		if (!setting.choices().isEmpty()) {
			return Messages.text("range.oneOf", String.join(", ", setting.choices()));
		}
		boolean whole = setting.feature().getEType().getInstanceClass() != double.class;
		return Messages.text(whole ? "range.whole" : "range.number", setting.range().text());
	}

	/** The kinds of the part that has this type, or a kind that is named like them; of every part where there is none. */
	private static String kindsBelow(String type) {
		List<EReference> parts = ExperimentPackage.eINSTANCE.getEClassifiers().stream()
				.filter(EClass.class::isInstance).map(EClass.class::cast)
				.flatMap(owner -> owner.getEReferences().stream()).toList();
		List<EReference> meant = parts.stream().filter(part -> type.endsWith(part.getEReferenceType().getName()))
				.toList();
		Stream<EReference> candidates = (meant.isEmpty() ? parts : meant).stream();
		return candidates.filter(part -> part.getEReferenceType().isAbstract()).flatMap(part -> Kinds.of(part).stream())
				.map(EClass::getName)
				.map(kind -> "xsi:type=\"" + ExperimentPackage.eNS_PREFIX + ':' + kind + '"')
				.collect(Collectors.joining(", "));
	}
}

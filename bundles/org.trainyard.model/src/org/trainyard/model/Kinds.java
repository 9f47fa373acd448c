package org.trainyard.model;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The kinds that a part of an experiment can be, by name: the model is {@code encoder-decoder} or {@code decoder-only},
 * the task {@code copy} or {@code text}. They are the concrete classes of the metamodel; a class whose name does not
 * give a good one says its own in an annotation.
 */
final class Kinds {

	/** Stands for a part that is left out. */
	static final String NONE = "none";

	private Kinds() {
	}

	/**
	 * {@code EncoderDecoder} of a model is {@code encoder-decoder}, {@code CopyTask} of a task {@code copy}, and
	 * {@code Lora}, the only kind of its part, {@code lora}.
	 */
	static String name(EReference part, EClass kind) {
		String given = EcoreUtil.getAnnotation(kind, Range.ANNOTATION, "kind");
		if (given != null) {
			return given;
		}
		String name = kind.getName();
		String suffix = part.getEReferenceType().getName();
		String stem = name.endsWith(suffix) && !name.equals(suffix) ? name.substring(0, name.length() - suffix.length())
				: name;
		return stem.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	/** The concrete classes that the part can be, in the metamodel's order. */
	static List<EClass> of(EReference part) {
		return part.getEReferenceType().getEPackage().getEClassifiers().stream() //
				.filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && part.getEReferenceType().isSuperTypeOf(type)).toList();
	}

	/** Whether a person chooses what the part is: it has several kinds, or it can be left out. */
	static boolean isChoice(EReference part) {
		return part.isContainment() && !part.isMany() && (part.getEReferenceType().isAbstract() || !part.isRequired());
	}

	/** Another kind of the same part that keeps every value and part whose name and type are the same in both. */
	static EObject converted(EObject previous, EClass kind) {
		EObject next = EcoreUtil.create(kind);
		for (EReference part : kind.getEAllContainments()) {
			EStructuralFeature same = previous.eClass().getEStructuralFeature(part.getName());
			if (same == part && previous.eGet(same) instanceof EObject child) {
				next.eSet(part, EcoreUtil.copy(child));
			}
		}
		for (EAttribute attribute : kind.getEAllAttributes()) {
			EStructuralFeature same = previous.eClass().getEStructuralFeature(attribute.getName());
			if (same != null && same.getEType() == attribute.getEType()) {
				next.eSet(attribute, previous.eGet(same));
			}
		}
		return Parts.complete(next);
	}
}

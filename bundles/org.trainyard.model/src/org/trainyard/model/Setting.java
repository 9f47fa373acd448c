package org.trainyard.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One value of an experiment that a person can change. Nearly all are attributes; {@code model}, {@code task} and other
 * parts with a choice are references whose value is the name of the part's kind ({@link #isKind()}).
 *
 * @param path    for example {@code training.learningRate}
 * @param feature the attribute, or the reference of a kind
 * @param owner   the object that has the feature, to be changed in place or by a command
 */
public record Setting(String path, EStructuralFeature feature, EObject owner) {

	/** Whether this is the choice of what a part is, for example {@code model}: the feature is then a reference. */
	public boolean isKind() {
		return feature instanceof EReference;
	}

	/** The value as text, as {@link #parse} reads it; empty where there is none. */
	public String value() {
		return text(owner.eGet(feature));
	}

	/** The value that the setting has in a new experiment, as text. */
	public String defaultValue() {
		return text(feature instanceof EReference part ? defaultPart(part) : defaultAttribute());
	}

	/** What the usual part has, for example the norm's placement in that kind of model; else the metamodel's default. */
	private Object defaultAttribute() {
		EObject usual = owner.eContainer() == null ? null
				: Parts.usual(owner.eContainer(), owner.eContainmentFeature());
		return usual != null && usual.eClass().getEAllStructuralFeatures().contains(feature) ? usual.eGet(feature)
				: feature.getDefaultValue();
	}

	private EObject defaultPart(EReference part) {
		EObject usual = Parts.usual(owner, part);
		return usual == null && part.isRequired() ? Parts.create(Kinds.of(part).getFirst()) : usual;
	}

	/** The short name in the user's language. */
	public String label() {
		return Settings.label(path);
	}

	/** One or two sentences in the user's language. */
	public String description() {
		return Messages.setting(path + ".description").orElse("");
	}

	/** What the number counts, in the user's language; empty for pure numbers and texts. */
	public String unit() {
		String unit = EcoreUtil.getAnnotation(feature, Range.ANNOTATION, "unit");
		return unit == null ? "" : Messages.setting("unit." + unit).orElse(unit);
	}

	/** The numbers that are allowed; without any bound for settings that are no numbers. */
	public Range range() {
		return Range.of(feature);
	}

	/** The only texts that are allowed, where they can be listed; empty for numbers and free text. */
	public List<String> choices() {
		if (feature instanceof EReference part) {
			Stream<String> kinds = Kinds.of(part).stream().map(kind -> Kinds.name(part, kind));
			return Stream.concat(part.isRequired() ? Stream.empty() : Stream.of(Kinds.NONE), kinds).toList();
		}
		return switch (feature.getEType()) {
		case EEnum literals -> literals.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
		case EDataType type when type.getInstanceClass() == boolean.class -> List.of("false", "true");
		default -> List.of();
		};
	}

	/** The name of one of the {@link #choices()} in the user's language. */
	public String choiceLabel(String choice) {
		return Settings.choiceLabel(path, choice);
	}

	/**
	 * The value that the text stands for, to be set on {@link #owner()}. For a kind this is a new part that keeps the
	 * values of the present one whose names are the same.
	 *
	 * @throws ExperimentException one line that names the path, the text and what is allowed
	 */
	public Object parse(String text) throws ExperimentException {
		if (feature instanceof EReference part) {
			return parseKind(part, text);
		}
		if (feature.getEType() instanceof EEnum literals) {
			EEnumLiteral literal = literals.getEEnumLiteralByLiteral(text);
			return literal == null ? refuseChoice(text) : literal.getInstance();
		}
		return switch (feature.getEType().getInstanceClassName()) {
		case "boolean" -> choices().contains(text) ? Boolean.valueOf(text) : refuseChoice(text);
		case "int" -> parseWhole(text).intValueExact();
		case "long" -> parseWhole(text).longValueExact();
		case "double" -> parseNumber(text).doubleValue();
		default -> text;
		};
	}

	/** Why the present number is not allowed, as one line; empty where it is, and for what is no number. */
	public Optional<String> refusal() {
		return switch (owner.eGet(feature)) {
		case Double number when !Double.isFinite(number) ->
			Optional.of(Messages.text("setting.notNumber", path, value(), range().text()));
		case Number number when !range().contains(new BigDecimal(number.toString())) ->
			Optional.of(Messages.text("setting.outOfRange", path, value(), range().text()));
		case null, default -> Optional.empty();
		};
	}

	/** The end of the range that a number out of it is nearest to, as text; empty where it is in range, or that end is not. */
	public Optional<String> nearestAllowed() {
		return owner.eGet(feature) instanceof Number number && Double.isFinite(number.doubleValue())
				? range().nearest(new BigDecimal(number.toString())).map(BigDecimal::toPlainString)
				: Optional.empty();
	}

	private EObject parseKind(EReference part, String text) throws ExperimentException {
		EObject present = (EObject) owner.eGet(part);
		if (!part.isRequired() && text.equals(Kinds.NONE)) {
			return null;
		}
		for (EClass kind : Kinds.of(part)) {
			if (Kinds.name(part, kind).equals(text)) {
				return present != null && present.eClass() == kind ? present
						: present == null ? Parts.create(kind) : Kinds.converted(present, kind);
			}
		}
		return (EObject) refuseChoice(text);
	}

	private BigDecimal parseWhole(String text) throws ExperimentException {
		if (!text.matches("[+-]?[0-9]{1,100}")) {
			throw new ExperimentException(Messages.text("setting.notWhole", path, text, range().text()));
		}
		return requireInRange(new BigDecimal(text), text);
	}

	private BigDecimal parseNumber(String text) throws ExperimentException {
		// Not Double.parseDouble: it also takes "NaN", "1f" and "0x1p3", which nobody means here.
		if (!text.matches("[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,9})?")
				|| Double.isInfinite(Double.parseDouble(text))) {
			throw new ExperimentException(Messages.text("setting.notNumber", path, text, range().text()));
		}
		return requireInRange(BigDecimal.valueOf(Double.parseDouble(text)), text);
	}

	private BigDecimal requireInRange(BigDecimal number, String text) throws ExperimentException {
		if (!range().contains(number)) {
			throw new ExperimentException(Messages.text("setting.outOfRange", path, text, range().text()));
		}
		return number;
	}

	private Object refuseChoice(String text) throws ExperimentException {
		throw new ExperimentException(
				Messages.text("setting.notAChoice", path, text, String.join(", ", choices())));
	}

	private String text(Object value) {
		return switch (value) {
		case null -> feature instanceof EReference part && !part.isRequired() ? Kinds.NONE : "";
		case EObject part -> Kinds.name((EReference) feature, part.eClass());
		case Enumerator literal -> literal.getLiteral();
		default -> value.toString();
		};
	}
}

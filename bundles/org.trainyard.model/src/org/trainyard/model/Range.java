package org.trainyard.model;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The numbers that a setting may have, as the metamodel's annotation {@value #ANNOTATION} says and as its Java type can
 * hold.
 */
public record Range(Optional<Bound> lower, Optional<Bound> upper) {

	/** One end of a range. */
	public record Bound(BigDecimal value, boolean included) {
	}

	static final String ANNOTATION = "http://www.trainyard.org/setting";

	private static final Range ANY = new Range(Optional.empty(), Optional.empty());
	private static final Range INT = between(Integer.MIN_VALUE, Integer.MAX_VALUE);
	private static final Range LONG = between(Long.MIN_VALUE, Long.MAX_VALUE);

	static Range of(EStructuralFeature feature) {
		Range type = switch (feature.getEType().getInstanceClassName()) {
		case "int" -> INT;
		case "long" -> LONG;
		case null, default -> ANY;
		};
		return new Range(bound(feature, "minimum", "exclusiveMinimum").or(type::lower),
				bound(feature, "maximum", "exclusiveMaximum").or(type::upper));
	}

	public boolean contains(BigDecimal number) {
		return lower.map(bound -> number.compareTo(bound.value()) > (bound.included() ? -1 : 0)).orElse(true)
				&& upper.map(bound -> number.compareTo(bound.value()) < (bound.included() ? 1 : 0)).orElse(true);
	}

	/** The bound that a number out of the range has passed; empty where it passed none, or one that is not included. */
	Optional<BigDecimal> nearest(BigDecimal number) {
		Optional<Bound> passed = lower.filter(bound -> number.compareTo(bound.value()) < 0)
				.or(() -> upper.filter(bound -> number.compareTo(bound.value()) > 0));
		return passed.filter(Bound::included).map(Bound::value);
	}

	/** For example “from 1 to 512” or “above 0 and at most 10”; empty where every number is allowed. */
	public String text() {
		if (lower.isPresent() && upper.isPresent()) {
			Bound from = lower.get();
			Bound to = upper.get();
			return from.included() && to.included()
					? Messages.text("range.between", from.value().toPlainString(), to.value().toPlainString())
					: Messages.text("range.both", lowerText(from), upperText(to));
		}
		return lower.map(Range::lowerText).or(() -> upper.map(Range::upperText)).orElse("");
	}

	private static String lowerText(Bound bound) {
		return Messages.text(bound.included() ? "range.atLeast" : "range.above", bound.value().toPlainString());
	}

	private static String upperText(Bound bound) {
		return Messages.text(bound.included() ? "range.atMost" : "range.below", bound.value().toPlainString());
	}

	private static Range between(long lower, long upper) {
		return new Range(Optional.of(new Bound(BigDecimal.valueOf(lower), true)),
				Optional.of(new Bound(BigDecimal.valueOf(upper), true)));
	}

	private static Optional<Bound> bound(EStructuralFeature feature, String included, String excluded) {
		return annotation(feature, included).map(value -> new Bound(value, true))
				.or(() -> annotation(feature, excluded).map(value -> new Bound(value, false)));
	}

	private static Optional<BigDecimal> annotation(EStructuralFeature feature, String key) {
		return Optional.ofNullable(EcoreUtil.getAnnotation(feature, ANNOTATION, key)).map(BigDecimal::new);
	}
}

package org.trainyard.model.editor.settings;

import java.util.function.Function;

import org.eclipse.core.databinding.observable.value.ComputedValue;
import org.eclipse.core.databinding.observable.value.IObservableValue;

/** What a control holds, as the text of its setting. */
final class Texts extends ComputedValue<String> {

	private final IObservableValue<?> held;
	private final Function<Object, String> text;

	private <T> Texts(IObservableValue<T> held, Function<Object, String> text) {
		super(String.class);
		this.held = held;
		this.text = text;
	}

	@SuppressWarnings("unchecked")
	static <T> IObservableValue<String> of(IObservableValue<T> held, Function<T, String> text) {
		return new Texts(held, value -> text.apply((T) value));
	}

	@Override
	protected String calculate() {
		return text.apply(held.getValue());
	}

	@Override
	protected void doSetValue(String value) {
		throw new UnsupportedOperationException("the field itself shows values");
	}
}

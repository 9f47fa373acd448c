package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens files that cannot be read: on the source, with the error marked, and never written over. */
class DamagedExperimentTest {

	private static final String GOOD = TestProject.EXPERIMENT;

	/** What is wrong, and the line that is to blame; 0 where none in particular is. */
	record Damage(String text, int line) {
	}

	static Stream<Damage> damages() {
		String doctype = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n";
		return Stream.of(new Damage(GOOD.substring(0, GOOD.length() / 2), 5), //
				new Damage(GOOD.replace("heads=\"4\"", "haeds=\"4\""), 6), //
				new Damage(GOOD.replace("experiment:CopyTask", "experiment:CoppyTask"), 7), //
				new Damage(GOOD.replace("?>\n", "?>\n" + doctype), 2), //
				new Damage(GOOD.replace("<task xsi:type=\"experiment:CopyTask\" length=\"4\"/>",
						"<task href=\"file:///etc/passwd#/\"/>"), 0),
				new Damage(GOOD.replace("experiment/1", "experiment/99"), 0), new Damage("no XML at all", 0),
				new Damage("", 0));
	}

	@ParameterizedTest
	@MethodSource("damages")
	void opensOnTheSourceAndKeepsEveryByte(Damage damage) throws Exception {
		try (var experiment = new EditedExperiment(damage.text())) {
			StyledText source = Widgets.one(experiment.shell, StyledText.class,
					any -> any.getText().equals(damage.text()));
			IMarker marker = experiment.awaitMarkers(1).getFirst();
			assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
			if (damage.line() > 0) {
				assertEquals(damage.line(), marker.getAttribute(IMarker.LINE_NUMBER, 0),
						() -> marker.getAttribute(IMarker.MESSAGE, ""));
				assertEquals(damage.line(), experiment.editor.document().errorLine().orElse(0));
			}
			assertFalse(experiment.editor.isDirty());
			experiment.page.saveEditor(experiment.editor, false);
			assertEquals(damage.text(), experiment.saved());
			source.append("\n<!-- mine -->");
			experiment.page.saveEditor(experiment.editor, false);
			assertEquals(damage.text() + "\n<!-- mine -->", experiment.saved());
			experiment.showSettings();
			assertFalse(experiment.editor.isReadable());
			assertTrue(experiment.editor.problems().isEmpty());
		}
	}
}

package org.trainyard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;

@ExtendWith(InEnglish.class)
class ExperimentFileTest {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"\
			 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\
			 xmlns:experiment="http://www.trainyard.org/experiment/1">
			""";
	private static final String MODEL = "<model xsi:type=\"experiment:EncoderDecoder\"/>\n";
	private static final String TASK = "<task xsi:type=\"experiment:CopyTask\"/>\n";
	private static final String TRAINING = "<training/>\n";
	private static final String TAIL = "</experiment:Experiment>\n";
	private static final String COMPLETE = HEAD + MODEL + TASK + TRAINING + TAIL;

	@TempDir
	Path folder;

	@Test
	void aFileIsReadBackAsItWasWritten() throws Exception {
		Experiment experiment = Experiments.decoderOnly();
		Settings.set(experiment, "description", "Kopiert <acht> & \"mehr\"\n日本語 😀");
		Settings.set(experiment, "training.learningRate", "0.1");
		Path file = folder.resolve("a.experiment");
		ExperimentFile.write(experiment, file);
		assertEquals(Settings.values(experiment), Settings.values(ExperimentFile.read(file)));
		assertEquals(Settings.values(experiment),
				Settings.values(ExperimentFile.parse("a", ExperimentFile.toXmi(experiment))));
	}

	@Test
	void aFileSaysItsDefaults() {
		assertTrue(ExperimentFile.toXmi(Experiments.encoderDecoder()).contains("epsilon=\"1.0E-8\""));
	}

	@Test
	void anExperimentThatIsWrittenStaysWhereItIs() throws Exception {
		Experiment experiment = ExperimentFile.parse("a", COMPLETE);
		EncoderDecoder model = (EncoderDecoder) experiment.getModel();
		ExperimentFile.toXmi(experiment);
		assertEquals(model, experiment.getModel());
	}

	@Test
	void anUnwritableExperimentLeavesTheOlderFile() throws Exception {
		Path file = Files.writeString(folder.resolve("a.experiment"), COMPLETE);
		Experiment experiment = ExperimentFile.read(file);
		experiment.setDescription("bell \u0007");
		assertThrows(IllegalArgumentException.class, () -> ExperimentFile.write(experiment, file));
		assertEquals(COMPLETE, Files.readString(file));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void aLinkIsWrittenThrough() throws Exception {
		Path file = Files.writeString(folder.resolve("real.experiment"), COMPLETE);
		Path link = Files.createSymbolicLink(folder.resolve("link.experiment"), file);
		Experiment experiment = ExperimentFile.read(link);
		experiment.setDescription("through");
		ExperimentFile.write(experiment, link);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("through", ExperimentFile.read(file).getDescription());
	}

	@Test
	void aFileInAnotherEncodingIsReadAsItDeclares() throws Exception {
		String text = COMPLETE.replace("UTF-8", "UTF-16").replace("<training/>", "<training seed=\"7\"/>");
		Path file = Files.write(folder.resolve("wide.experiment"), text.getBytes(StandardCharsets.UTF_16));
		assertEquals(7, ExperimentFile.read(file).getTraining().getSeed());
	}

	@Test
	void valuesOutOfRangeAreRead() throws Exception {
		assertEquals(63, ((EncoderDecoder) ExperimentFile
				.parse("a", COMPLETE.replace("Decoder\"", "Decoder\" hiddenSize=\"63\"")).getModel()).getHiddenSize());
	}

	@Test
	void aMissingFileAFolderAndAnEmptyFileAreNamed() throws IOException {
		Path missing = folder.resolve("missing.experiment");
		assertEquals(missing + ": there is no such file; check the path.", refusalOf(missing));
		assertEquals(folder + ": this is a folder; give the .experiment file in it.", refusalOf(folder));
		Path empty = Files.createFile(folder.resolve("empty.experiment"));
		assertEquals(empty + ": the file is empty; write an experiment to it again.", refusalOf(empty));
	}

	@Test
	void aHugeFileIsRefusedUnread() throws IOException {
		Path huge = Files.writeString(folder.resolve("huge.experiment"), COMPLETE + " ".repeat(5 << 20));
		assertTrue(refusalOf(huge).contains("larger than 4194304 bytes"), refusalOf(huge));
	}

	@Test
	void documentTypesAndEntitiesAreRefused() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "secret");
		String external = "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>\n";
		String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n";
		for (String doctype : new String[] { external, laughs, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">\n" }) {
			String refusal = refusalOf(
					COMPLETE.replace("<experiment:Experiment ", doctype + "<experiment:Experiment "));
			assertEquals("a.experiment, line 2: a document type or entity is declared, which experiment files may not"
					+ " do; remove <!DOCTYPE …>.", refusal);
		}
	}

	@Test
	void aReferenceWithinAPartIsRefused() {
		assertEquals("a.experiment: the norm refers to another place (href); write it into this file.",
				refusalOf(COMPLETE.replace("Decoder\"/>",
						"Decoder\"><norm xsi:type=\"experiment:RmsNorm\" href=\"file:///etc/passwd#/\"/></model>")));
	}

	@Test
	void elementsWithoutEndAreRefused() {
		assertTrue(refusalOf(COMPLETE.replace("<training/>", "<training>".repeat(100_000)))
				.startsWith("a.experiment, line 5: elements stand within each other"));
	}

	@Test
	void aReferenceToAnotherFileIsRefused() {
		assertEquals("a.experiment: the model refers to another place (href); write it into this file.",
				refusalOf(COMPLETE.replace("Decoder\"", "Decoder\" href=\"file:///etc/passwd#/\"")));
	}

	@ParameterizedTest
	@CsvSource({ "model", "task", "training" })
	void aMissingPartIsNamed(String part) {
		String text = COMPLETE.replaceAll("<" + part + "[^>]*>\n", "");
		assertEquals("a.experiment: the " + part + " is missing; add a <" + part + "> element to the experiment.",
				refusalOf(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<training/>     | <training step="1"/>      | 5: Training has no “step”; did you mean “steps”?
			<training/>     | <training/><trening/>     | 5: Experiment has no “trening”; did you mean “training”?
			<training/>     | <training steps="many"/>  | 5: steps is “many”; it must be a whole number from 1 to 2147483647.
			<training/>     | <training beta1="x"/>     | 5: beta1 is “x”; it must be a number at least 0 and below 1.
			<training/>     | <training device="tpu"/>  | 5: device is “tpu”; it must be one of: cpu, cuda.
			CopyTask        | ShuffleTask               | 4: there is no kind “ShuffleTask”; use one of: xsi:type="experiment:CopyTask", xsi:type="experiment:ReverseTask", xsi:type="experiment:SortTask", xsi:type="experiment:AdditionTask", xsi:type="experiment:NumberWordsTask", xsi:type="experiment:TextTask", xsi:type="experiment:SignalTask".
			CopyTask        | DecoderOnly               | 4: “DecoderOnly” cannot stand here; use one of: xsi:type="experiment:CopyTask", xsi:type="experiment:ReverseTask", xsi:type="experiment:SortTask", xsi:type="experiment:AdditionTask", xsi:type="experiment:NumberWordsTask", xsi:type="experiment:TextTask", xsi:type="experiment:SignalTask".
			experiment:Copy | x:Copy                    | 4: there is no kind “x:CopyTask”; use one of: xsi:type="experiment:CopyTask", xsi:type="experiment:ReverseTask", xsi:type="experiment:SortTask", xsi:type="experiment:AdditionTask", xsi:type="experiment:NumberWordsTask", xsi:type="experiment:TextTask", xsi:type="experiment:SignalTask".
			<task xsi:type="experiment: | <task xmlns:x="urn:x" xsi:type="x: | 4: the namespace “urn:x” is not known here; remove the element or attribute that uses it.
			<training/>     | <x:a xmlns:x="urn:x"/>    | 5: Experiment has no “a”; did you mean “task”?
			<training/>     | <training/><training/>    | 5: there is a <training> already; remove one of the two.
			Decoder"/>      | Decoder"><norm xsi:type="experiment:DenseFeedForward"/></model> | 3: “DenseFeedForward” cannot stand here; use one of: xsi:type="experiment:LayerNorm", xsi:type="experiment:RmsNorm", xsi:type="experiment:BatchNorm".
			Decoder"/>      | Decoder"><norm xsi:type="experiment:PowerNorm"/></model> | 3: there is no kind “PowerNorm”; use one of: xsi:type="experiment:LayerNorm", xsi:type="experiment:RmsNorm", xsi:type="experiment:BatchNorm".
			Decoder"/>      | Decoder"><norm/></model>  | 3: <norm> does not say what it is; add one of: xsi:type="experiment:LayerNorm", xsi:type="experiment:RmsNorm", xsi:type="experiment:BatchNorm".
			Decoder"/>      | Decoder"><norm xsi:type="experiment:RmsNorm"/><norm xsi:type="experiment:RmsNorm"/></model> | 3: there is a <norm> already; remove one of the two.
			Decoder"/>      | Decoder" warpDrive="9"/>  | 3: EncoderDecoder has no “warpDrive”; did you mean “hiddenSize”?
			</experiment:Ex | </experiment:Ey           | 6: the XML is damaged or cut off (The element type "experiment:Experiment" must be terminated by the matching end-tag "</experiment:Experiment>".); restore the file or mend that line.
			""")
	void whatIsWrongIsNamedWithItsLine(String part, String replacement, String refusal) {
		assertEquals("a.experiment, line " + refusal, refusalOf(COMPLETE.replace(part, replacement)));
	}

	@Test
	void aPartWithoutAKindListsTheKinds() {
		String refusal = refusalOf(COMPLETE.replace(TASK, "<task/>\n"));
		assertTrue(refusal.contains("line 4") && refusal.contains("experiment:SortTask"), refusal);
	}

	@ParameterizedTest
	@ValueSource(ints = { 50, 120, 300, 330, 350 })
	void aTruncatedFileIsOneClearLine(int length) {
		String refusal = refusalOf(COMPLETE.substring(0, Math.min(length, COMPLETE.length() - 10)));
		assertTrue(refusal.startsWith("a.experiment"), refusal);
		assertFalse(refusal.contains("\n"), refusal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html/>", "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>",
			"<ecore:EPackage xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\"/>",
			"<experiment:CopyTask xmlns:experiment=\"http://www.trainyard.org/experiment/1\"/>" })
	void otherXmlIsNotAnExperiment(String text) {
		assertEquals("a.experiment: this is XML but not an experiment; its root must be <experiment:Experiment> in the"
				+ " namespace http://www.trainyard.org/experiment/1.", refusalOf(text));
	}

	@Test
	void somethingElseIsNotXml() {
		assertEquals("a.experiment: this is not an experiment file, for it is not XML (Content is not allowed in"
				+ " prolog.).", refusalOf("PK\u0003\u0004 not an experiment"));
	}

	@Test
	void aLaterVersionIsNamed() {
		assertTrue(refusalOf(COMPLETE.replace("experiment/1", "experiment/2"))
				.startsWith("a.experiment: its namespace http://www.trainyard.org/experiment/2 is not known"));
	}

	@Test
	void aRefusalIsInTheUsersLanguage() {
		Locale.setDefault(Locale.JAPANESE);
		assertEquals("a.experiment: task がありません。実験に <task> 要素を追加してください。",
				refusalOf(HEAD + MODEL + TRAINING + TAIL));
	}

	private static String refusalOf(String text) {
		return assertThrows(ExperimentException.class, () -> ExperimentFile.parse("a.experiment", text)).getMessage();
	}

	private static String refusalOf(Path file) {
		return assertThrows(ExperimentException.class, () -> ExperimentFile.read(file)).getMessage();
	}
}

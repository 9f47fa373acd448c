package org.trainyard.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.InputSource;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentPackage;

/**
 * Reads and writes experiments as XMI. A file is not trusted: document types, entities and references to other places
 * are refused, and whatever is wrong comes back as one line. Values out of range are read as they are, so that an
 * editor can show them; validation finds them.
 */
public final class ExperimentFile {

	/** The extension of experiment files, without the dot. */
	public static final String EXTENSION = "experiment";

	/** Far more than any experiment needs, and little enough to read before looking at it. */
	private static final int MAXIMUM_BYTES = 4 << 20;

	private static final Map<String, Object> LOAD_OPTIONS = Map.of(XMLResource.OPTION_PARSER_FEATURES,
			Map.of("http://apache.org/xml/features/disallow-doctype-decl", true, //
					"http://xml.org/sax/features/external-general-entities", false, //
					"http://xml.org/sax/features/external-parameter-entities", false));

	/** Defaults are written too: the file then says all, and keeps its meaning when a later version has other defaults. */
	private static final Map<String, Object> SAVE_OPTIONS = Map.of(XMLResource.OPTION_KEEP_DEFAULT_CONTENT, true, //
			XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name(), XMLResource.OPTION_LINE_WIDTH, 100);

	private ExperimentFile() {
	}

	/**
	 * Reads an experiment that has a model, a task and a training.
	 *
	 * @throws ExperimentException if the file cannot be read or holds no complete experiment
	 */
	public static Experiment read(Path file) throws ExperimentException {
		String name = file.toString();
		if (Files.isDirectory(file)) {
			throw new ExperimentException(Messages.text("file.folder", name));
		}
		try (InputStream stream = Files.newInputStream(file)) {
			return read(name, stream);
		} catch (NoSuchFileException e) {
			throw new ExperimentException(Messages.text("file.missing", name), e);
		} catch (AccessDeniedException e) {
			throw new ExperimentException(Messages.text("file.denied", name), e);
		} catch (IOException e) {
			throw new ExperimentException(Messages.text("file.unreadable", name, e.getMessage()), e);
		}
	}

	/**
	 * Reads as {@link #read(Path)} does, from a stream that the caller closes.
	 *
	 * @param name what the source is called in messages
	 */
	public static Experiment read(String name, InputStream stream) throws ExperimentException {
		byte[] bytes;
		try {
			bytes = stream.readNBytes(MAXIMUM_BYTES + 1);
		} catch (IOException e) {
			throw new ExperimentException(Messages.text("file.unreadable", name, e.getMessage()), e);
		}
		if (bytes.length > MAXIMUM_BYTES) {
			throw new ExperimentException(Messages.text("file.tooLarge", name, MAXIMUM_BYTES));
		}
		if (bytes.length == 0) {
			throw new ExperimentException(Messages.text("file.empty", name));
		}
		XmiStructure.check(name, new InputSource(new ByteArrayInputStream(bytes)));
		return load(name, new InputSource(new ByteArrayInputStream(bytes)));
	}

	/** Reads as {@link #read(Path)} does, from a text; whatever encoding it declares is beside the point. */
	public static Experiment parse(String name, String xmi) throws ExperimentException {
		if (xmi.isEmpty()) {
			throw new ExperimentException(Messages.text("file.empty", name));
		}
		XmiStructure.check(name, new InputSource(new StringReader(xmi)));
		return load(name, new InputSource(new StringReader(xmi)));
	}

	/**
	 * The text that {@link #parse} reads back as an equal experiment.
	 *
	 * @throws IllegalArgumentException if a text in it holds a character that XML cannot, which is an error for
	 *                                  validation too
	 */
	public static String toXmi(Experiment experiment) {
		XMIResource resource = new XMIResourceImpl();
		resource.getContents().add(EcoreUtil.copy(experiment));
		StringWriter text = new StringWriter();
		try {
			resource.save(text, SAVE_OPTIONS);
		} catch (IOException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		} catch (RuntimeException e) {
			throw new IllegalArgumentException("This experiment cannot be written as XML: " + e.getMessage(), e);
		}
		return text.toString();
	}

	/**
	 * Writes the file as a whole or not at all: it is complete on the disk before it takes the place of an older one.
	 *
	 * @throws IOException if the folder or the disk does not take it; an older file is then as it was
	 */
	public static void write(Experiment experiment, Path file) throws IOException {
		byte[] bytes = toXmi(experiment).getBytes(StandardCharsets.UTF_8);
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path draft = target.resolveSibling('.' + target.getFileName().toString() + '.' + ProcessHandle.current().pid());
		try {
			try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING)) {
				ByteBuffer rest = ByteBuffer.wrap(bytes);
				while (rest.hasRemaining()) {
					channel.write(rest);
				}
				channel.force(true);
			}
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	private static Experiment load(String name, InputSource source) throws ExperimentException {
		ExperimentPackage.eINSTANCE.getClass(); // registers the metamodel where no OSGi does
		// Outside a resource set, so that neither a reference nor a schema location makes EMF open anything.
		XMIResource resource = new XMIResourceImpl();
		try {
			resource.load(source, LOAD_OPTIONS);
		} catch (IOException e) {
			throw XmiProblem.withLine(name, resource, e);
		}
		if (resource.getContents().size() != 1
				|| !(resource.getContents().getFirst() instanceof Experiment experiment)) {
			throw XmiProblem.notAnExperiment(name);
		}
		resource.getContents().clear();
		requireComplete(name, experiment);
		return Parts.complete(experiment);
	}

	private static void requireComplete(String name, EObject owner) throws ExperimentException {
		for (EReference part : owner.eClass().getEAllContainments()) {
			EObject value = (EObject) owner.eGet(part, false);
			if (value == null && part.isRequired() && Parts.usual(owner, part) == null) {
				throw new ExperimentException(Messages.text("file.missingPart", name, part.getName()));
			}
			if (value instanceof InternalEObject object && object.eIsProxy()) {
				throw new ExperimentException(Messages.text("file.reference", name, part.getName()));
			}
			if (value != null) {
				requireComplete(name, value);
			}
		}
	}
}

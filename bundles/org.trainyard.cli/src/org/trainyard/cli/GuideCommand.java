package org.trainyard.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code trainyard guide}: says where the user guide lies, for a browser to open. */
@Command(name = "guide")
final class GuideCommand implements Callable<Integer> {

	private static final String START = "html/%s/index.html";
	/** Beside the folders of the languages. */
	private static final String TOPICS = "topics.index";

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Override
	public Integer call() throws WrongInput, IOException {
		ClassLoader classPath = GuideCommand.class.getClassLoader();
		Optional<Path> page = page(classPath, Locale.getDefault().getLanguage());
		if (page.isEmpty()) {
			page = page(classPath, Locale.ENGLISH.getLanguage());
		}
		spec.commandLine().getOut().println(page.orElseThrow(() -> new WrongInput(Messages.text("guide.missing"))));
		return ExitCode.OK;
	}

	/** The guide is a folder on the class path, where others may have pages of the same name. */
	static Optional<Path> page(ClassLoader classPath, String language) throws IOException {
		return Collections.list(classPath.getResources(START.formatted(language))).stream()
				.filter(found -> found.getProtocol().equals("file")).map(GuideCommand::path)
				.filter(page -> Files.exists(page.getParent().resolveSibling(TOPICS))).findFirst();
	}

	private static Path path(URL found) {
		return Path.of(URI.create(found.toString()));
	}
}

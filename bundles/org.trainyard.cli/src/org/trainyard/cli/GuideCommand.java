package org.trainyard.cli;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
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

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Override
	public Integer call() throws WrongInput, URISyntaxException {
		URL page = page(Locale.getDefault().getLanguage());
		page = page == null ? page(Locale.ENGLISH.getLanguage()) : page;
		if (page == null || !Objects.equals(page.getProtocol(), "file")) {
			throw new WrongInput(Messages.text("guide.missing"));
		}
		spec.commandLine().getOut().println(Path.of(page.toURI()));
		return ExitCode.OK;
	}

	/** The guide is a folder on the class path. */
	private static URL page(String language) {
		return GuideCommand.class.getClassLoader().getResource(START.formatted(language));
	}
}

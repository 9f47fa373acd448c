package org.trainyard.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreBackup;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard store backup}: copies a store, also while runs record. */
@Command(name = "backup")
final class StoreBackupCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(paramLabel = "FOLDER", descriptionKey = "backupFolder")
	private Path folder;

	@Option(names = "--files")
	private boolean files;

	@Override
	public Integer call() throws StoreException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			StoreBackup.make(runs, folder, files);
			spec.commandLine().getOut().println(Messages.text("store.copied", runs.location(), folder));
		}
		return ExitCode.OK;
	}
}

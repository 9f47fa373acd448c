package org.trainyard.cli;

import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

import picocli.CommandLine.Option;

/** {@code --store}, as every command that reads or records runs has it. */
final class StoreOption {

	@Option(names = "--store", paramLabel = "URL-or-folder")
	private String named;

	/** Opens the store that was named, or else the standard one; makes it if there is none. */
	RunStore open() throws StoreException {
		return RunStore.open(location());
	}

	/** Opens the store as {@link #open()} does, but makes none where a person said that there is one. */
	RunStore openToRead() throws StoreException, WrongInput {
		StoreLocation location = location();
		if (named != null && !location.exists()) {
			throw new WrongInput(Messages.text("store.missing", location));
		}
		return RunStore.open(location);
	}

	private StoreLocation location() throws StoreException {
		return named == null ? StoreLocation.standard() : StoreLocation.parse(named);
	}
}

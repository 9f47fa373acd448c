package org.trainyard.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

import picocli.CommandLine.IVersionProvider;

/** The version of this bundle, and of the Java that runs it. */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException, URISyntaxException {
		return new String[] { "Trainyard " + bundleVersion(), "Java " + Runtime.version() };
	}

	private static String bundleVersion() throws IOException, URISyntaxException {
		Path place = Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		if (Files.isDirectory(place)) {
			return Messages.text("version.development");
		}
		try (JarFile jar = new JarFile(place.toFile())) {
			return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
		}
	}
}

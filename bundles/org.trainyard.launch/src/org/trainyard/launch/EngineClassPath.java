package org.trainyard.launch;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The engine's bundle and all that its classes need, as a plain class path: the closure of what OSGi has wired it to.
 * What is optional is left out; that is how EMF comes without the workbench.
 */
final class EngineClassPath {

	private static final String ENGINE = "org.trainyard.engine"; //$NON-NLS-1$
	/** Where builds put the classes of a bundle that is still a folder of sources. */
	private static final List<String> CLASS_FOLDERS = List.of("bin", "target/classes"); //$NON-NLS-1$ //$NON-NLS-2$

	private EngineClassPath() {
	}

	/** @throws CoreException one line, if the engine is not installed or not complete */
	static List<Path> find() throws CoreException {
		Bundle engine = Platform.getBundle(ENGINE);
		if (engine == null || engine.adapt(BundleWiring.class) == null) {
			throw new CoreException(Status.error(NLS.bind(Messages.EngineClassPath_missing, ENGINE)));
		}
		List<Path> classPath = new ArrayList<>();
		for (Bundle bundle : closure(engine)) {
			File location = FileLocator.getBundleFileLocation(bundle).orElseThrow(() -> new CoreException(
					Status.error(NLS.bind(Messages.EngineClassPath_noFile, bundle.getSymbolicName()))));
			classPath.addAll(classes(location.toPath()));
		}
		return classPath;
	}

	private static Set<Bundle> closure(Bundle start) {
		Set<Bundle> bundles = new LinkedHashSet<>();
		Deque<Bundle> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			Bundle bundle = open.remove();
			if (bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID && bundles.add(bundle)) {
				BundleWiring wiring = bundle.adapt(BundleWiring.class);
				wiring.getRequiredWires(null).stream().filter(EngineClassPath::isNeeded)
						.map(wire -> wire.getProvider().getBundle()).forEach(open::add);
				wiring.getProvidedWires(HostNamespace.HOST_NAMESPACE).stream()
						.map(wire -> wire.getRequirer().getBundle()).forEach(open::add);
			}
		}
		return bundles;
	}

	private static boolean isNeeded(BundleWire wire) {
		return !Constants.RESOLUTION_OPTIONAL
				.equals(wire.getRequirement().getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
	}

	private static List<Path> classes(Path location) {
		if (!Files.isDirectory(location)) {
			return List.of(location);
		}
		return Stream.concat(CLASS_FOLDERS.stream().map(location::resolve).filter(Files::isDirectory),
				Stream.of(location)).toList();
	}
}

package org.trainyard.runs.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.osgi.service.prefs.BackingStoreException;
import org.trainyard.runs.StoreChoice;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/**
 * The store that is chosen on the preference page. The workspace's preferences have its URL, Eclipse's secure storage its
 * password. An OSGi service.
 */
public final class ChosenStore implements StoreChoice {

	private static final String BUNDLE = "org.trainyard.runs.ui"; //$NON-NLS-1$
	private static final String URL = "store"; //$NON-NLS-1$
	private static final String SECRETS = "/org.trainyard.runs/stores/"; //$NON-NLS-1$
	private static final String PASSWORD = "password"; //$NON-NLS-1$

	/** What the choice is, once it has been looked up: secure storage takes its time. */
	private StoreLocation location;

	/** Called by Declarative Services. */
	public ChosenStore() {
	}

	@Override
	public synchronized StoreLocation location() throws StoreException {
		if (location == null) {
			location = lookUp(url());
		}
		return location;
	}

	/** The place that a URL names, with its password. */
	static StoreLocation lookUp(String url) throws StoreException {
		if (url.isEmpty()) {
			return standard();
		}
		StoreLocation place = parse(url);
		return password(url).map(place::withPassword).orElse(place);
	}

	/** Where runs go while nothing is chosen. */
	static StoreLocation standard() throws StoreException {
		return StoreLocation.standard(workspace());
	}

	/** The place that a URL names, without a password of secure storage. */
	static StoreLocation parse(String url) throws StoreException {
		return StoreLocation.parse(url, workspace());
	}

	private static Path workspace() {
		return Platform.getLocation().toPath();
	}

	/** The URL that is chosen, or empty. */
	String url() {
		return preferences().get(URL, ""); //$NON-NLS-1$
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}

	/** Whether there is a password for a URL; nobody is asked for a key. */
	static boolean hasPassword(String url) {
		return Arrays.asList(secrets(url).keys()).contains(PASSWORD);
	}

	private static Optional<String> password(String url) {
		try {
			return hasPassword(url) ? Optional.ofNullable(secrets(url).get(PASSWORD, null)) : Optional.empty();
		} catch (StorageException locked) {
			// Then the server says that it needs one, and how else it can be given.
			ILog.of(ChosenStore.class).warn(Messages.ChosenStore_locked, locked);
			return Optional.empty();
		}
	}

	private static ISecurePreferences secrets(String url) {
		return SecurePreferencesFactory.getDefault().node(SECRETS + EncodingUtils.encodeSlashes(url));
	}

	/**
	 * Chooses a store. Writes files, and may ask for a key: not called on the UI thread.
	 *
	 * @param url      of a PostgreSQL database, or empty for the standard one
	 * @param password to keep for it, empty to keep none any more; nothing if it stays as it is
	 * @throws StoreException one line, if the password or the choice cannot be kept; then the choice stays as it was
	 */
	void choose(String url, Optional<String> password) throws StoreException {
		try {
			if (password.isPresent()) {
				keep(url, password.get());
			}
			preferences().put(URL, url);
			preferences().flush();
		} catch (StorageException | IOException | BackingStoreException e) {
			throw new StoreException(Messages.ChosenStore_notKept, e);
		} finally {
			forget();
		}
	}

	private static void keep(String url, String password) throws StorageException, IOException {
		ISecurePreferences secrets = secrets(url);
		if (password.isEmpty()) {
			secrets.remove(PASSWORD);
		} else {
			secrets.put(PASSWORD, password, true);
		}
		secrets.flush();
	}

	private synchronized void forget() {
		location = null;
	}
}

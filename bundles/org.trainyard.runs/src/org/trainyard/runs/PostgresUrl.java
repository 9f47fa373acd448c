package org.trainyard.runs;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which PostgreSQL database holds a store, as in {@code postgresql://me@host:5432/runs?sslmode=require}. It holds no
 * password.
 *
 * @param user       empty for the name of the system's user
 * @param hosts      tried in turn, at least one
 * @param parameters of the driver
 * @see <a href="https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING">Connection URIs</a>
 */
record PostgresUrl(String user, List<Host> hosts, String database, Map<String, String> parameters) {

	/** The parameter for the schema that has the tables, where it is not {@code public}. */
	static final String SCHEMA = "currentSchema";

	/** Those of the driver's parameters that neither hold a secret nor load code. */
	private static final List<String> PARAMETERS = List.of("ApplicationName", "channelBinding", "connectTimeout",
			SCHEMA, "gssEncMode", "loadBalanceHosts", "options", "preferQueryMode", "prepareThreshold", "requireAuth",
			"socketTimeout", "sslcert", "sslkey", "sslmode", "sslNegotiation", "sslrootcert", "targetServerType",
			"tcpKeepAlive");
	private static final String USER = "user";
	private static final Pattern FORM = Pattern
			.compile("(?:jdbc:)?(?:postgresql|postgres):(?://(?:([^@/?#]*)@)?([^@/?#]*)/)?([^/?#]+)(?:\\?([^#]*))?");

	/** A server. */
	record Host(String name, int port) {

		private static final int USUAL_PORT = 5432;
		private static final Pattern FORM = Pattern.compile("(\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9._-]+)(?::(\\d{1,5}))?");

		private static Host parse(String text) {
			Matcher host = FORM.matcher(text);
			if (!host.matches()) {
				throw new IllegalArgumentException();
			}
			return new Host(host.group(1), host.group(2) == null ? USUAL_PORT : Integer.parseInt(host.group(2)));
		}

		@Override
		public String toString() {
			return name + ':' + port;
		}
	}

	PostgresUrl {
		hosts = List.copyOf(hosts);
		parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
	}

	/** Whether a text is meant for one of these. */
	static boolean isMeant(String text) {
		return text.matches("(?i)(jdbc:)?postgres(ql)?:.*");
	}

	/**
	 * Reads a URL.
	 *
	 * @throws StoreException if it is none, holds a password or an unknown parameter; what it says never repeats what
	 *                        could be a password
	 */
	static PostgresUrl parse(String text) throws StoreException {
		if (holdsPassword(text)) {
			throw new StoreException(Messages.get("location.password"));
		}
		Matcher url = FORM.matcher(text);
		try {
			if (!url.matches()) {
				throw new IllegalArgumentException();
			}
			Map<String, String> parameters = parameters(Objects.requireNonNullElse(url.group(4), ""));
			String inParameters = Objects.requireNonNullElse(parameters.remove(USER), "");
			String user = url.group(1) == null ? inParameters : decode(url.group(1));
			requireKnown(parameters);
			return new PostgresUrl(user, hosts(Objects.requireNonNullElse(url.group(2), "")), decode(url.group(3)),
					parameters);
		} catch (IllegalArgumentException notOne) {
			// Not as the cause either: its message could repeat a part.
			throw new StoreException(Messages.get("location.postgresql"));
		}
	}

	private static boolean holdsPassword(String text) {
		int query = text.indexOf('?');
		String authority = query < 0 ? text : text.substring(0, query);
		String rest = query < 0 ? "" : text.substring(query);
		// Generous: a wrong URL could hold one anywhere before an @.
		return authority.matches(".*//[^/]*:.*@.*") || rest.toLowerCase().contains("password");
	}

	private static List<Host> hosts(String text) {
		return text.isEmpty() ? List.of(new Host("localhost", Host.USUAL_PORT))
				: Arrays.stream(text.split(",", -1)).map(Host::parse).toList();
	}

	private static Map<String, String> parameters(String query) {
		Map<String, String> parameters = new TreeMap<>();
		for (String parameter : query.isEmpty() ? new String[0] : query.split("&", -1)) {
			int end = parameter.indexOf('=');
			if (end <= 0) {
				throw new IllegalArgumentException();
			}
			parameters.put(decode(parameter.substring(0, end)), decode(parameter.substring(end + 1)));
		}
		return parameters;
	}

	private static void requireKnown(Map<String, String> parameters) throws StoreException {
		for (String name : parameters.keySet()) {
			if (!PARAMETERS.contains(name)) {
				throw new StoreException(
						Messages.get("location.parameter", name, String.join(", ", PARAMETERS) + ", " + USER));
			}
		}
	}

	/** A folder name that tells this database from others, whoever opens it. */
	String folderName() {
		List<String> parts = new ArrayList<>(hosts.stream().map(Host::toString).toList());
		parts.add(database);
		if (parameters.containsKey(SCHEMA)) {
			parts.add(parameters.get(SCHEMA));
		}
		return parts.stream().map(part -> part.replaceAll("[^\\p{L}\\p{N}.-]", "-")).collect(Collectors.joining("_"));
	}

	/** The URL; {@link #parse} reads it back. */
	@Override
	public String toString() {
		StringBuilder url = new StringBuilder("postgresql://");
		if (!user.isEmpty()) {
			url.append(encode(user)).append('@');
		}
		url.append(hosts.stream().map(Host::toString).collect(Collectors.joining(","))).append('/')
				.append(encode(database));
		String separator = "?";
		for (Map.Entry<String, String> parameter : parameters.entrySet()) {
			url.append(separator).append(parameter.getKey()).append('=').append(encode(parameter.getValue()));
			separator = "&";
		}
		return url.toString();
	}

	private static String decode(String text) {
		return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}
}

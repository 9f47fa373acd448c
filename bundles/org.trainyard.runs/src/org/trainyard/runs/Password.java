package org.trainyard.runs;

import java.util.Optional;

/** What a database is opened with. Never in a text: it prints as asterisks, whoever prints what holds it. */
record Password(String secret) {

	/** As the programs of PostgreSQL name it. */
	static final String VARIABLE = "PGPASSWORD";

	/** The one that {@value #VARIABLE} holds, if any; where it holds none, the driver asks PGPASSFILE or ~/.pgpass. */
	static Optional<Password> ofEnvironment() {
		return Optional.ofNullable(System.getenv(VARIABLE)).filter(secret -> !secret.isEmpty()).map(Password::new);
	}

	@Override
	public String toString() {
		return "***";
	}
}

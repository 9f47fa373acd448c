-- Times are milliseconds since 1970, durations are seconds. A value that is NULL is NaN, which SQLite cannot store.
-- Keys are the names people use, so that the same statements work on any database.

CREATE TABLE run (
	id TEXT NOT NULL PRIMARY KEY,
	name TEXT NOT NULL,
	state TEXT NOT NULL,
	created BIGINT NOT NULL,
	started BIGINT,
	finished BIGINT,
	heartbeat BIGINT NOT NULL,
	seconds DOUBLE PRECISION NOT NULL,
	step BIGINT NOT NULL,
	steps BIGINT NOT NULL,
	host TEXT NOT NULL,
	pid BIGINT NOT NULL,
	process_place TEXT NOT NULL,
	process_start TEXT NOT NULL,
	message TEXT NOT NULL,
	deleted BIGINT
);

CREATE TABLE experiment (
	run TEXT NOT NULL PRIMARY KEY REFERENCES run (id),
	xmi TEXT NOT NULL
);

CREATE TABLE setting (
	run TEXT NOT NULL REFERENCES run (id),
	position INTEGER NOT NULL,
	path TEXT NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (run, path)
);

CREATE TABLE environment (
	run TEXT NOT NULL REFERENCES run (id),
	position INTEGER NOT NULL,
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (run, name)
);

CREATE TABLE message (
	run TEXT NOT NULL REFERENCES run (id),
	number BIGINT NOT NULL,
	time BIGINT NOT NULL,
	level TEXT NOT NULL,
	text TEXT NOT NULL,
	PRIMARY KEY (run, number)
);

CREATE TABLE metric (
	run TEXT NOT NULL REFERENCES run (id),
	name TEXT NOT NULL,
	count BIGINT NOT NULL,
	last_step BIGINT NOT NULL,
	last_value DOUBLE PRECISION,
	minimum DOUBLE PRECISION,
	maximum DOUBLE PRECISION,
	PRIMARY KEY (run, name)
);

-- A block holds up to 4,096 points of a metric. Its first columns are enough for an overview; the last one is the
-- points themselves. Only the last block of a metric is ever written again, until it is full.
CREATE TABLE block (
	run TEXT NOT NULL,
	metric TEXT NOT NULL,
	number BIGINT NOT NULL,
	first_step BIGINT NOT NULL,
	last_step BIGINT NOT NULL,
	count INTEGER NOT NULL,
	minimum DOUBLE PRECISION,
	maximum DOUBLE PRECISION,
	points BLOB NOT NULL,
	PRIMARY KEY (run, metric, number),
	FOREIGN KEY (run, metric) REFERENCES metric (run, name)
);

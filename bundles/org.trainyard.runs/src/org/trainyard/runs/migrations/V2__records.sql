-- Where a run comes from, what people say of it, and what it records beside scalars.

ALTER TABLE run ADD COLUMN parent TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN sweep TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN notes TEXT NOT NULL DEFAULT '';

CREATE TABLE tag (
	run TEXT NOT NULL REFERENCES run (id),
	name TEXT NOT NULL,
	PRIMARY KEY (run, name)
);

-- The steps of the lowest and highest values; NULL where a run was recorded before they were kept.
ALTER TABLE metric ADD COLUMN minimum_step BIGINT;
ALTER TABLE metric ADD COLUMN maximum_step BIGINT;

-- Histograms, matrices, texts and images; see RecordCodec.
CREATE TABLE record (
	run TEXT NOT NULL REFERENCES run (id),
	name TEXT NOT NULL,
	step BIGINT NOT NULL,
	kind TEXT NOT NULL,
	seconds DOUBLE PRECISION NOT NULL,
	value BLOB NOT NULL,
	PRIMARY KEY (run, name, step)
);

-- Files of a run, below its folder.
CREATE TABLE artifact (
	run TEXT NOT NULL REFERENCES run (id),
	name TEXT NOT NULL,
	bytes BIGINT NOT NULL,
	sha256 TEXT NOT NULL,
	PRIMARY KEY (run, name)
);

-- An overview for every 256 points stands before the points, so that it is read without them: SQLite keeps the end of a
-- long row elsewhere. Blocks that were written before have none.
CREATE TABLE block_with_overview (
	run TEXT NOT NULL,
	metric TEXT NOT NULL,
	number BIGINT NOT NULL,
	first_step BIGINT NOT NULL,
	last_step BIGINT NOT NULL,
	count INTEGER NOT NULL,
	minimum DOUBLE PRECISION,
	maximum DOUBLE PRECISION,
	overview BLOB,
	points BLOB NOT NULL,
	PRIMARY KEY (run, metric, number),
	FOREIGN KEY (run, metric) REFERENCES metric (run, name)
);
INSERT INTO block_with_overview (run, metric, number, first_step, last_step, count, minimum, maximum, points)
	SELECT run, metric, number, first_step, last_step, count, minimum, maximum, points FROM block;
DROP TABLE block;
ALTER TABLE block_with_overview RENAME TO block;

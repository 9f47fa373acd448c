package org.trainyard.cli;

import java.util.List;

/** Something that can be printed for people, for spreadsheets and for programs. */
interface Listing {

	/** For people. */
	Table table();

	/** Rows of cells; the first names the columns. */
	List<List<String>> rows();

	/** For {@link Json}. */
	Object json();
}

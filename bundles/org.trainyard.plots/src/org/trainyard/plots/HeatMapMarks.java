package org.trainyard.plots;

import java.util.List;

/**
 * What stands out of a heat map.
 *
 * @param pointed what the pointer or the keyboard is at; null for nothing
 * @param selected a cell, row or column that stays highlighted; null for none
 * @param remark lines that are shown beside what is pointed at
 */
public record HeatMapMarks(Cell pointed, Cell selected, List<String> remark) {

	/** Nothing does. */
	public static final HeatMapMarks NONE = new HeatMapMarks(null, null, List.of());

	public HeatMapMarks {
		remark = List.copyOf(remark);
	}
}

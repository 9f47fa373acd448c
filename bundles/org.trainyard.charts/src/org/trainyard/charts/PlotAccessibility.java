package org.trainyard.charts;

import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.trainyard.charts.PlotCanvas.Item;

/** Tells screen readers what a picture shows: a list of its items with their values. */
final class PlotAccessibility {

	private final PlotCanvas canvas;

	PlotAccessibility(PlotCanvas canvas) {
		this.canvas = canvas;
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				List<Item> items = canvas.items();
				event.result = event.childID >= 0 && event.childID < items.size() ? items.get(event.childID).name()
						: canvas.plot().title();
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new Items());
	}

	private int focused() {
		List<Item> items = canvas.items();
		for (int i = 0; i < items.size(); i++) {
			if (items.get(i).id().equals(canvas.current())) {
				return i;
			}
		}
		return ACC.CHILDID_NONE;
	}

	/** The items as a list. */
	private final class Items extends AccessibleControlAdapter {

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = canvas.items().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = new Object[canvas.items().size()];
			for (int child = 0; child < event.children.length; child++) {
				event.children[child] = child;
			}
		}

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			List<Item> items = canvas.items();
			event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
			if (event.childID >= 0 && event.childID < items.size()) {
				event.detail |= items.get(event.childID).selected() ? ACC.STATE_SELECTED : 0;
				event.detail |= event.childID == focused() ? ACC.STATE_FOCUSED : 0;
			}
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = canvas.isFocusControl() ? focused() : ACC.CHILDID_NONE;
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			List<Item> items = canvas.items();
			if (event.childID >= 0 && event.childID < items.size()) {
				Rectangle bounds = items.get(event.childID).bounds();
				Point place = canvas.toDisplay(bounds.x, bounds.y);
				event.x = place.x;
				event.y = place.y;
				event.width = bounds.width;
				event.height = bounds.height;
			}
		}
	}
}

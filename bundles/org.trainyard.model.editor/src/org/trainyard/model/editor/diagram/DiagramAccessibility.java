package org.trainyard.model.editor.diagram;

import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.trainyard.model.editor.diagram.picture.PlacedBlock;

/** Tells screen readers of the blocks: each is a child of the canvas, numbered in reading order. */
final class DiagramAccessibility {

	private final DiagramView view;

	DiagramAccessibility(DiagramView view) {
		this.view = view;
		var accessible = view.canvas().getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = name(event.childID);
			}
		});
		accessible.addAccessibleControlListener(new Blocks());
	}

	private String name(int child) {
		List<PlacedBlock> blocks = blocks();
		return child >= 0 && child < blocks.size() ? BlockText.name(blocks.get(child).block())
				: Messages.DiagramPage_title;
	}

	private List<PlacedBlock> blocks() {
		return view.canvas().picture().blocks();
	}

	private int selected() {
		return view.selected().map(blocks()::indexOf).orElse(ACC.CHILDID_NONE);
	}

	/** The blocks as a list. */
	private final class Blocks extends AccessibleControlAdapter {

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = blocks().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = new Object[blocks().size()];
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
			event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
			if (event.childID != ACC.CHILDID_SELF && event.childID == selected()) {
				event.detail |= ACC.STATE_SELECTED | ACC.STATE_FOCUSED;
			}
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = view.canvas().isFocusControl() ? selected() : ACC.CHILDID_NONE;
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			event.childID = selected();
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			if (event.childID >= 0 && event.childID < blocks().size()) {
				Rectangle bounds = view.canvas().bounds(blocks().get(event.childID));
				Point place = view.canvas().toDisplay(bounds.x, bounds.y);
				event.x = place.x;
				event.y = place.y;
				event.width = bounds.width;
				event.height = bounds.height;
			}
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			Point place = view.canvas().toControl(event.x, event.y);
			event.childID = view.canvas().blockAt(place.x, place.y).map(blocks()::indexOf).orElse(ACC.CHILDID_SELF);
		}
	}
}

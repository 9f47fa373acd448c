package org.trainyard.model.editor.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

/** The sections of the settings page: the network on the left, what is done with it on the right or, if narrow, below. */
final class SettingsForm {

	/** From this width on, in pixels, there are two columns. */
	private static final int WIDE = 760;
	private static final int GAP = 20;

	private final IManagedForm managed;
	private final FieldContext context;
	private final Composite model;
	private final Composite rest;
	private final Map<String, SettingSection> sections = new LinkedHashMap<>();

	SettingsForm(IManagedForm managed, FieldContext context) {
		this.managed = managed;
		this.context = context;
		Composite body = managed.getForm().getBody();
		GridLayout columns = GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(GAP, 10).create();
		body.setLayout(columns);
		model = addColumn(body);
		rest = addColumn(body);
		managed.getForm().addControlListener(ControlListener.controlResizedAdapter(event -> {
			int wanted = managed.getForm().getClientArea().width >= WIDE ? 2 : 1;
			if (columns.numColumns != wanted) {
				columns.numColumns = wanted;
				managed.getForm().reflow(true);
			}
		}));
	}

	private Composite addColumn(Composite body) {
		Composite column = context.toolkit().createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
		return column;
	}

	/** Shows the settings; sections whose settings are still the same stay, and so do focus and scroll position. */
	void show(Experiment experiment) {
		List<SettingGroup> groups = SettingGroup.of(Settings.of(experiment));
		Composite body = managed.getForm().getBody();
		boolean sameSections = List.copyOf(sections.keySet()).equals(groups.stream().map(SettingGroup::id).toList());
		if (!sameSections || !groups.stream().allMatch(group -> sections.get(group.id()).fits(group))) {
			managed.getMessageManager().removeAllMessages(); // a mark does not survive its field
		}
		Point origin = managed.getForm().getOrigin();
		if (!sameSections) {
			body.setRedraw(false);
		}
		try {
			boolean changed = !sameSections;
			if (!sameSections) {
				arrange(groups);
			}
			for (SettingGroup group : groups) {
				changed |= sections.get(group.id()).show(group);
			}
			if (changed) {
				managed.getMessageManager().update(); // forgets the marks of fields that have gone
				reflow(origin);
			}
		} finally {
			if (!sameSections) {
				body.setRedraw(true);
			}
		}
	}

	private void reflow(Point origin) {
		ScrolledForm form = managed.getForm();
		form.reflow(true);
		form.setOrigin(origin);
	}

	private void arrange(List<SettingGroup> groups) {
		sections.entrySet().removeIf(section -> {
			boolean gone = groups.stream().noneMatch(group -> group.id().equals(section.getKey()));
			if (gone) {
				section.getValue().dispose();
			}
			return gone;
		});
		Map<String, SettingSection> present = new LinkedHashMap<>(sections);
		sections.clear();
		for (SettingGroup group : groups) {
			SettingSection section = present.get(group.id());
			sections.put(group.id(), section == null
					? new SettingSection(group.isModel() ? model : rest, group, context)
					: section);
			sections.get(group.id()).moveToEnd();
		}
	}

	Stream<SettingField> fields() {
		return sections.values().stream().flatMap(SettingSection::fields);
	}

	/** The field of a setting, or the choice of the kind for the path of the part. */
	Optional<SettingField> field(String path) {
		return sections.values().stream().flatMap(section -> section.field(path).stream()).findFirst();
	}

	/** Opens the section of a setting or a part, and puts the focus there. */
	void reveal(String path) {
		Optional<SettingSection> holder = sections.values().stream()
				.filter(section -> section.field(path).isPresent() || section.holds(path)).findFirst();
		holder.ifPresent(section -> {
			section.expand();
			section.field(path).or(() -> section.fields().findFirst()).ifPresent(field -> field.control().setFocus());
		});
	}

	/** Brings the section of a part into view, and leaves the focus where it is. */
	void scrollTo(String path) {
		sections.values().stream().filter(section -> section.holds(path)).findFirst().ifPresent(section -> {
			section.expand();
			managed.getForm().showControl(section.control());
		});
	}
}

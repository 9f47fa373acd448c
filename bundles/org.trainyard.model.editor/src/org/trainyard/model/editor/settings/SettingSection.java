package org.trainyard.model.editor.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.trainyard.model.Setting;

/**
 * The section of a group: the choice of the kind in its title bar, and a field for each setting. Only the fields are
 * made anew when the kind changes, so that the choice keeps the focus.
 */
final class SettingSection {

	private final FieldContext context;
	private final Section section;
	private final Composite client;
	private final ChoiceField kind;
	private final String id;
	private final Map<String, SettingField> fields = new LinkedHashMap<>();
	private List<EStructuralFeature> features = List.of();

	SettingSection(Composite parent, SettingGroup group, FieldContext context) {
		this.context = context;
		id = group.id();
		section = context.toolkit().createSection(parent,
				ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		section.setText(group.label());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		client = context.toolkit().createComposite(section);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(4, 8).spacing(8, 6).applyTo(client);
		section.setClient(client);
		kind = group.kind() == null ? null : ChoiceField.inTitle(section, group.kind(), context);
	}

	/** Whether the fields are those of the group, so that they need not be made anew. */
	boolean fits(SettingGroup group) {
		return features.equals(group.features());
	}

	/** Shows the settings of the group; returns whether fields were made for it. */
	boolean show(SettingGroup group) {
		boolean rebuilt = !fits(group);
		if (rebuilt) {
			for (Control child : client.getChildren()) {
				child.dispose();
			}
			fields.clear();
			features = group.features();
			group.fields().forEach(
					setting -> fields.put(setting.path(), SettingField.create(client, setting, context)));
			context.toolkit().paintBordersFor(client);
		}
		if (kind != null) {
			kind.show(group.kind());
		}
		for (Setting setting : group.fields()) {
			fields.get(setting.path()).show(setting);
		}
		return rebuilt;
	}

	/** The field of a setting, or the choice of the kind for the path of the part. */
	Optional<SettingField> field(String path) {
		return kind != null && id.equals(path) ? Optional.of(kind) : Optional.ofNullable(fields.get(path));
	}

	Stream<SettingField> fields() {
		return Stream.concat(Stream.ofNullable(kind), fields.values().stream());
	}

	/** Whether settings below the path stand here. */
	boolean holds(String path) {
		return id.equals(path) || fields.keySet().stream().anyMatch(field -> field.startsWith(path + '.'));
	}

	Control control() {
		return section;
	}

	void expand() {
		section.setExpanded(true);
	}

	/** Puts the section behind all others of its column. */
	void moveToEnd() {
		section.moveBelow(null);
	}

	void dispose() {
		section.dispose();
	}
}

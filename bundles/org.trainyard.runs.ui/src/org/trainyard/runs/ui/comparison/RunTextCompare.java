package org.trainyard.runs.ui.comparison;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.trainyard.runs.Run;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.TextDifference;
import org.trainyard.runs.comparison.TextRow;
import org.trainyard.runs.ui.SharedRunStore;

/** Experiment, environment and git of two runs in the compare editor of the platform. */
final class RunTextCompare extends CompareEditorInput {

	private final SharedRunStore shared;
	private final Run left;
	private final Run right;

	private RunTextCompare(SharedRunStore shared, Run left, Run right, CompareConfiguration configuration) {
		super(configuration);
		this.shared = shared;
		this.left = left;
		this.right = right;
		setTitle(NLS.bind(Messages.RunTextCompare_title, left.name(), right.name()));
	}

	static void open(IWorkbenchPage page, SharedRunStore shared, Run left, Run right) {
		CompareConfiguration configuration = new CompareConfiguration();
		configuration.setLeftLabel(left.name() + " (" + left.id() + ")");
		configuration.setRightLabel(right.name() + " (" + right.id() + ")");
		configuration.setLeftEditable(false);
		configuration.setRightEditable(false);
		// The platform would put the left one on the right, where its changes of a file stand.
		configuration.setProperty(CompareConfiguration.MIRRORED, false);
		CompareUI.openCompareEditorOnPage(new RunTextCompare(shared, left, right, configuration), page);
	}

	/** Called by the platform, not on the UI thread. */
	@Override
	protected Object prepareInput(IProgressMonitor monitor) throws InvocationTargetException {
		DiffNode root = new DiffNode(Differencer.NO_CHANGE);
		try {
			for (TextDifference difference : TextDifference.of(shared.open(), left, right)) {
				if (difference.differs()) {
					new DiffNode(root, Differencer.CHANGE, null, new Side(difference, TextRow::left),
							new Side(difference, TextRow::right));
				}
			}
		} catch (StoreException e) {
			throw new InvocationTargetException(e, e.getMessage());
		}
		return root.hasChildren() ? root : null;
	}

	/** Opens the first of the texts, which the platform leaves to the person. */
	@Override
	public Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		parent.getDisplay().asyncExec(() -> {
			if (!contents.isDisposed()) {
				getNavigator().selectChange(true);
			}
		});
		return contents;
	}

	@Override
	public boolean canRunAsJob() {
		return true;
	}

	/** A text of one of the runs. */
	private static final class Side implements ITypedElement, IEncodedStreamContentAccessor {

		private final String name;
		private final String text;

		Side(TextDifference difference, Function<TextRow, Optional<TextRow.Line>> side) {
			name = difference.topic().title();
			text = difference.rows().stream().map(side).flatMap(Optional::stream).map(TextRow.Line::text)
					.collect(Collectors.joining("\n", "", "\n"));
		}

		@Override
		public String getName() {
			return name;
		}

		@Override
		public Image getImage() {
			return CompareUI.getImage(getType());
		}

		@Override
		public String getType() {
			return ITypedElement.TEXT_TYPE;
		}

		@Override
		public InputStream getContents() {
			return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public String getCharset() {
			return StandardCharsets.UTF_8.name();
		}
	}
}

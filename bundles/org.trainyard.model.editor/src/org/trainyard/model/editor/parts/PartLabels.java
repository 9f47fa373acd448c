package org.trainyard.model.editor.parts;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.trainyard.model.validation.Problem;
import org.trainyard.model.validation.Severity;

/** A part as a picture, its name and its values; what is wrong with it is marked on the picture and said on hover. */
public final class PartLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {

	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private PartProblems problems = PartProblems.NONE;

	/** Marks these problems from now on. */
	void show(PartProblems problems) {
		this.problems = problems;
	}

	@Override
	public String getText(Object element) {
		EObject part = part(element);
		if (part == null) {
			return ""; //$NON-NLS-1$
		}
		String values = PartValues.of(part);
		return values.isEmpty() ? PartText.title(part) : PartText.title(part) + " · " + values; //$NON-NLS-1$
	}

	@Override
	public StyledString getStyledText(Object element) {
		EObject part = (EObject) element;
		String values = PartValues.of(part);
		var text = new StyledString(PartText.title(part));
		return values.isEmpty() ? text : text.append(" · " + values, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
	}

	@Override
	public Image getImage(Object element) {
		EObject part = part(element);
		if (part == null) {
			return null;
		}
		ImageDescriptor icon = PartIcons.descriptor(PartText.id(part));
		String mark = problems.worst(part).map(PartLabels::mark).orElse(null);
		return images.get(mark == null ? icon
				: new DecorationOverlayIcon(icon,
						PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(mark),
						IDecoration.BOTTOM_LEFT));
	}

	private static String mark(Severity severity) {
		return severity == Severity.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING;
	}

	@Override
	public String getToolTipText(Object element) {
		String text = problems.of((EObject) element).stream().map(Problem::message).collect(Collectors.joining("\n")); //$NON-NLS-1$
		return text.isEmpty() ? null : text;
	}

	/** The properties give their whole selection as the element. */
	private static EObject part(Object element) {
		Object first = element instanceof IStructuredSelection selection ? selection.getFirstElement() : element;
		return first instanceof EObject part ? part : null;
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Runs EMF's generator outside Eclipse on the projects in a folder; releng/generate-model prepares the folder. */
final class ModelGenerator {

	private static final String MODEL = "org.trainyard.model";
	private static final String EDIT = "org.trainyard.model.edit";

	public static void main(String[] arguments) {
		for (String project : List.of(MODEL, EDIT)) {
			URI location = URI.createFileURI(Path.of(arguments[0], project).toAbsolutePath() + "/");
			EcorePlugin.getPlatformResourceMap().put(project, location);
		}
		GenModel model = load(URI.createPlatformResourceURI(MODEL + "/model/experiment.genmodel", true));
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		Generator generator = new Generator();
		generator.setInput(model);
		generate(generator, model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
		generate(generator, model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
	}

	private static GenModel load(URI uri) {
		GenModelPackage.eINSTANCE.eClass();
		ResourceSet resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new EcoreResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
		var model = (GenModel) resources.getResource(uri, true).getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);
		require(model.diagnose());
		return model;
	}

	private static void generate(Generator generator, GenModel model, String projectType) {
		require(generator.generate(model, projectType, projectType, new BasicMonitor()));
	}

	private static void require(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(diagnostic.getMessage() + " " + diagnostic.getChildren());
		}
	}
}

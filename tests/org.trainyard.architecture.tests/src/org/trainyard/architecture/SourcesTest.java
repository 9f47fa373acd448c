package org.trainyard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/** How the hand-written Java reads: sizes and names, from its syntax trees. */
class SourcesTest {

	/** "About 300 lines" and "about 30", with the tolerance that the word about gives. */
	private static final int CLASS_LINES = 330;
	private static final int METHOD_LINES = 40;

	private static final Pattern POOR_NAME = Pattern
			.compile(".*(Manager|Utils?|Helpers?)|Abstract[A-Z].*|I[A-Z][a-z].*");

	private record Type(String name, String place, int lines) {
	}

	private record Method(String place, int lines) {
	}

	private static final List<Type> TYPES = new ArrayList<>();
	private static final List<Method> METHODS = new ArrayList<>();

	@BeforeAll
	static void parse() throws IOException {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
			var units = files.getJavaFileObjectsFromPaths(Repository.sources());
			var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
			SourcePositions positions = Trees.instance(task).getSourcePositions();
			for (CompilationUnitTree unit : task.parse()) {
				unit.accept(new Collector(positions), unit);
			}
		}
	}

	@Test
	void aClassHasOneJob() {
		assertEquals(List.of(), TYPES.stream().filter(type -> type.lines() > CLASS_LINES).toList());
	}

	@Test
	void aMethodFitsTheEye() {
		assertEquals(List.of(), METHODS.stream().filter(method -> method.lines() > METHOD_LINES).toList());
	}

	@Test
	void aNameSaysWhatTheThingIs() {
		assertEquals(List.of(), TYPES.stream().filter(type -> POOR_NAME.matcher(type.name()).matches()).toList());
	}

	/** Notes every type and method of a compilation unit with its size. */
	private static final class Collector extends TreeScanner<Void, CompilationUnitTree> {

		private final SourcePositions positions;

		private Collector(SourcePositions positions) {
			this.positions = positions;
		}

		@Override
		public Void visitClass(ClassTree type, CompilationUnitTree unit) {
			TYPES.add(new Type(type.getSimpleName().toString(), place(type, unit), lines(type, unit)));
			return super.visitClass(type, unit);
		}

		@Override
		public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
			METHODS.add(new Method(place(method, unit), lines(method, unit)));
			return super.visitMethod(method, unit);
		}

		private String place(Tree tree, CompilationUnitTree unit) {
			long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
			return Repository.name(Path.of(unit.getSourceFile().toUri())) + ":" + line;
		}

		private int lines(Tree tree, CompilationUnitTree unit) {
			LineMap map = unit.getLineMap();
			long first = map.getLineNumber(positions.getStartPosition(unit, tree));
			return (int) (map.getLineNumber(positions.getEndPosition(unit, tree)) - first + 1);
		}
	}
}

package dk.kommunestrategi.examples.law;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A name that the sources declare: of a package, a type, a member, a parameter or a local variable.
 *
 * @param name the name as declared
 * @param file the file that declares it
 */
record DeclaredName(String name, Path file) {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}+(?=\\p{Lu}\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{Lu}+");

    /** Returns all names that the files below these folders declare. */
    static List<DeclaredName> below(List<Path> folders) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    null,
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files(folders)));
            List<DeclaredName> names = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Collector(names, Path.of(unit.getSourceFile().toUri())).scan(unit, null);
            }
            return names;
        }
    }

    private static List<Path> files(List<Path> folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> below = Files.walk(folder)) {
                below.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** The words of the name in small letters: {@code StrategiReader} has strategi and reader. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(name); word.find(); ) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static final class Collector extends TreeScanner<Void, Void> {
        private final List<DeclaredName> names;
        private final Path file;

        Collector(List<DeclaredName> names, Path file) {
            this.names = names;
            this.file = file;
        }

        private void add(CharSequence name) {
            names.add(new DeclaredName(name.toString(), file));
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree unit, Void nothing) {
            if (unit.getPackageName() != null) {
                add(unit.getPackageName().toString());
            }
            return super.visitCompilationUnit(unit, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            add(type.getSimpleName());
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (!method.getName().contentEquals("<init>")) {
                add(method.getName());
            }
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            add(variable.getName());
            return super.visitVariable(variable, null);
        }

        @Override
        public Void visitTypeParameter(TypeParameterTree parameter, Void nothing) {
            add(parameter.getName());
            return super.visitTypeParameter(parameter, null);
        }
    }
}

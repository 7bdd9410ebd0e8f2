package dk.kommunestrategi.examples.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The comparison with a release before this one looks at what is exported to everybody, and at nothing else. */
class BaselineLawTest {

    private static final Pattern EXCLUDED = Pattern.compile("<exclude>(dk\\.kommunestrategi\\.[^<]+)</exclude>");
    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");

    @Test
    void whatIsComparedIsWhatIsExported() throws IOException {
        List<Pattern> excluded = found(EXCLUDED, Path.of("../pom.xml"))
                .map(name -> Pattern.compile(name.replace(".", "\\.").replace("*", ".*") + "(\\..*)?"))
                .toList();
        Set<String> compared = new TreeSet<>();
        Set<String> exported = new TreeSet<>();
        for (String module : List.of("model", "rules", "io")) {
            Path sources = Path.of("../strategy-" + module + "/src/main/java");
            exported.addAll(found(EXPORTED, sources.resolve("module-info.java")).collect(Collectors.toSet()));
            compared.addAll(packages(sources)
                    .filter(name -> excluded.stream()
                            .noneMatch(pattern -> pattern.matcher(name).matches()))
                    .toList());
        }

        assertThat(compared).isEqualTo(exported).hasSizeGreaterThan(30);
    }

    private static Stream<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .map(all -> pattern.matcher(all).replaceAll("$1"));
    }

    private static Stream<String> packages(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replace('/', '.'))
                    .toList()
                    .stream();
        }
    }
}

package dk.kommunestrategi.examples.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All that those who embed the modules can name, in a file: so that nothing becomes public, or goes, without being seen.
 * Where that is meant, the file is written anew by running the tests once with {@code -Dopdater=true}.
 */
class ApiGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dk/kommunestrategi/examples/law/api.txt");

    /** What everything has. */
    private static final Set<String> EVERYBODYS = Set.of("equals", "hashCode", "toString");

    /** What the kind of a type says already. */
    private static final Set<Class<?>> KIND = Set.of(Object.class, Record.class, Enum.class);

    @Test
    void nothingBecomesPublicOrGoesUnseen() throws IOException {
        String api = ModuleClasses.ALLE.stream()
                .filter(ModuleClasses.SEEN_BY_OTHERS)
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(type -> text(type.reflect()))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("opdater")) {
            Files.writeString(GOLDEN, api);
        }

        assertThat(api)
                .as("builders with what they inherit, and what types are used as")
                .contains("Strategi$Builder navn(String)", "record dk.kommunestrategi.rules.regel.Brud < Tekst");
        assertThat(api).isEqualTo(Files.readString(GOLDEN));
    }

    private static String text(Class<?> type) {
        return kind(type) + " " + type.getName() + supertypes(type) + "\n"
                + Stream.of(fields(type), constructors(type), methods(type))
                        .flatMap(lines ->
                                lines.map(ApiGoldenTest::brief).sorted().distinct())
                        .map(line -> "    " + line + "\n")
                        .collect(Collectors.joining());
    }

    private static String kind(Class<?> type) {
        String kind = type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        return Modifier.isAbstract(type.getModifiers()) && kind.equals("class") ? "abstract class" : kind;
    }

    /** What it can be used as, where that has a name. */
    private static String supertypes(Class<?> type) {
        return Stream.concat(Stream.of(type.getGenericInterfaces()), Stream.ofNullable(type.getGenericSuperclass()))
                .filter(over -> isNamed(raw(over)) && !KIND.contains(raw(over)))
                .map(over -> " < " + brief(over.getTypeName()))
                .sorted()
                .collect(Collectors.joining());
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    /** Whether others can name the type: it is public, and not inside anything that is not. */
    private static boolean isNamed(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isNamed(type.getEnclosingClass()));
    }

    /** The codes of problems have a golden list of their own, which says more of them. */
    private static Stream<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() != Problemkode.class)
                .filter(ApiGoldenTest::isVisible)
                .map(Field::toGenericString);
    }

    private static Stream<String> constructors(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(ApiGoldenTest::isVisible)
                .map(Executable::toGenericString);
    }

    /** Its own, and those of classes above it that nobody can name. */
    private static Stream<String> methods(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getMethods()))
                .filter(method -> !method.isSynthetic() && isVisible(method) && !EVERYBODYS.contains(method.getName()))
                .filter(method -> method.getDeclaringClass() == type || !isNamed(method.getDeclaringClass()))
                .map(Executable::toGenericString);
    }

    private static boolean isVisible(Member member) {
        return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
    }

    /** Without packages and the name of the type, which stand above. */
    private static String brief(String signature) {
        return signature
                .replaceAll("\\b(?:[a-z]+\\.)+(?=[A-Z])", "")
                .replaceAll("(?<= )[\\w$]+\\.(?=\\w+(?:\\(|$))", "")
                .replace("public ", "");
    }
}

package dk.kommunestrategi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
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
class GraensefladefacitTest {

    private static final Path ORACLE = Path.of("src/test/resources/dk/kommunestrategi/examples/graenseflade.txt");

    /** What everything has. */
    private static final Set<String> ALLES = Set.of("equals", "hashCode", "toString");

    /** What the kind of a type says already. */
    private static final Set<Class<?>> KIND = Set.of(Object.class, Record.class, Enum.class);

    @Test
    void nothingBecomesPublicOrGoesUnseen() throws IOException {
        String graenseflade = Modulklasser.ALLE.stream()
                .filter(Modulklasser.SET_AF_ANDRE)
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(type -> text(type.reflect()))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("opdater")) {
            Files.writeString(ORACLE, graenseflade);
        }

        assertThat(graenseflade)
                .as("builders with what they inherit, and what types are used as")
                .contains("Strategi$Builder navn(String)", "record dk.kommunestrategi.rules.regel.Brud < Tekst");
        assertThat(graenseflade).isEqualTo(Files.readString(ORACLE));
    }

    private static String text(Class<?> type) {
        return kind(type) + " " + type.getName() + overtyper(type) + "\n"
                + Stream.of(felter(type), konstruktoerer(type), metoder(type))
                        .flatMap(lines ->
                                lines.map(GraensefladefacitTest::kort).sorted().distinct())
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
    private static String overtyper(Class<?> type) {
        return Stream.concat(Stream.of(type.getGenericInterfaces()), Stream.ofNullable(type.getGenericSuperclass()))
                .filter(over -> isNavngivet(raw(over)) && !KIND.contains(raw(over)))
                .map(over -> " < " + kort(over.getTypeName()))
                .sorted()
                .collect(Collectors.joining());
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType med ? (Class<?>) med.getRawType() : (Class<?>) type;
    }

    /** Whether others can name the type: it is public, and not inside anything that is not. */
    private static boolean isNavngivet(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isNavngivet(type.getEnclosingClass()));
    }

    private static Stream<String> felter(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(GraensefladefacitTest::isVisible)
                .map(Field::toGenericString);
    }

    private static Stream<String> konstruktoerer(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(GraensefladefacitTest::isVisible)
                .map(Executable::toGenericString);
    }

    /** Its own, and those of classes above it that nobody can name. */
    private static Stream<String> metoder(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getMethods()))
                .filter(metode -> !metode.isSynthetic() && isVisible(metode) && !ALLES.contains(metode.getName()))
                .filter(metode -> metode.getDeclaringClass() == type || !isNavngivet(metode.getDeclaringClass()))
                .map(Executable::toGenericString);
    }

    private static boolean isVisible(Member medlem) {
        return Modifier.isPublic(medlem.getModifiers()) || Modifier.isProtected(medlem.getModifiers());
    }

    /** Without packages and the name of the type, which stand above. */
    private static String kort(String signature) {
        return signature
                .replaceAll("\\b(?:[a-z]+\\.)+(?=[A-Z])", "")
                .replaceAll("(?<= )[\\w$]+\\.(?=\\w+(?:\\(|$))", "")
                .replace("public ", "");
    }
}

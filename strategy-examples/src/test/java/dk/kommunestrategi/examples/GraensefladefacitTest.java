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

    private static final Path FACIT = Path.of("src/test/resources/dk/kommunestrategi/examples/graenseflade.txt");

    /** What everything has. */
    private static final Set<String> ALLES = Set.of("equals", "hashCode", "toString");

    /** What the kind of a type says already. */
    private static final Set<Class<?>> SLAGS = Set.of(Object.class, Record.class, Enum.class);

    @Test
    void nothingBecomesPublicOrGoesUnseen() throws IOException {
        String graenseflade = Modulklasser.ALLE.stream()
                .filter(Modulklasser.SET_AF_ANDRE)
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(type -> text(type.reflect()))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("opdater")) {
            Files.writeString(FACIT, graenseflade);
        }

        assertThat(graenseflade)
                .as("builders with what they inherit, and what types are used as")
                .contains("Strategi$Builder navn(String)", "record dk.kommunestrategi.rules.regel.Brud < Tekst");
        assertThat(graenseflade).isEqualTo(Files.readString(FACIT));
    }

    private static String text(Class<?> type) {
        return slags(type) + " " + type.getName() + overtyper(type) + "\n"
                + Stream.of(felter(type), konstruktoerer(type), metoder(type))
                        .flatMap(linjer ->
                                linjer.map(GraensefladefacitTest::kort).sorted().distinct())
                        .map(linje -> "    " + linje + "\n")
                        .collect(Collectors.joining());
    }

    private static String slags(Class<?> type) {
        String slags = type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        return Modifier.isAbstract(type.getModifiers()) && slags.equals("class") ? "abstract class" : slags;
    }

    /** What it can be used as, where that has a name. */
    private static String overtyper(Class<?> type) {
        return Stream.concat(Stream.of(type.getGenericInterfaces()), Stream.ofNullable(type.getGenericSuperclass()))
                .filter(over -> erNavngivet(raa(over)) && !SLAGS.contains(raa(over)))
                .map(over -> " < " + kort(over.getTypeName()))
                .sorted()
                .collect(Collectors.joining());
    }

    private static Class<?> raa(Type type) {
        return type instanceof ParameterizedType med ? (Class<?>) med.getRawType() : (Class<?>) type;
    }

    /** Whether others can name the type: it is public, and not inside anything that is not. */
    private static boolean erNavngivet(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || erNavngivet(type.getEnclosingClass()));
    }

    private static Stream<String> felter(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(GraensefladefacitTest::erSynlig)
                .map(Field::toGenericString);
    }

    private static Stream<String> konstruktoerer(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(GraensefladefacitTest::erSynlig)
                .map(Executable::toGenericString);
    }

    /** Its own, and those of classes above it that nobody can name. */
    private static Stream<String> metoder(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getMethods()))
                .filter(metode -> !metode.isSynthetic() && erSynlig(metode) && !ALLES.contains(metode.getName()))
                .filter(metode -> metode.getDeclaringClass() == type || !erNavngivet(metode.getDeclaringClass()))
                .map(Executable::toGenericString);
    }

    private static boolean erSynlig(Member medlem) {
        return Modifier.isPublic(medlem.getModifiers()) || Modifier.isProtected(medlem.getModifiers());
    }

    /** Without packages and the name of the type, which stand above. */
    private static String kort(String signatur) {
        return signatur.replaceAll("\\b(?:[a-z]+\\.)+(?=[A-Z])", "")
                .replaceAll("(?<= )[\\w$]+\\.(?=\\w+(?:\\(|$))", "")
                .replace("public ", "");
    }
}

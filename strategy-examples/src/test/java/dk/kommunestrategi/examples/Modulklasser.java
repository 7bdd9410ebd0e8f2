package dk.kommunestrategi.examples;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The classes of the modules, without their tests, and what of them others see. */
final class Modulklasser {

    /** Of all four modules. */
    static final JavaClasses ALLE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.kommunestrategi");

    /** The packages that the published modules export to everybody. */
    static final Set<String> EKSPORTEREDE = Stream.of(
                    dk.kommunestrategi.model.Strategi.class,
                    dk.kommunestrategi.rules.Planner.class,
                    dk.kommunestrategi.io.StrategiJson.class)
            .flatMap(type -> ModuleFinder.of(sted(type)).findAll().stream())
            .map(ModuleReference::descriptor)
            .flatMap(module -> module.exports().stream())
            .filter(eksport -> !eksport.isQualified())
            .map(Exports::source)
            .collect(toUnmodifiableSet());

    /** The published modules, as packages are matched. */
    static final List<String> UDGIVNE =
            List.of("dk.kommunestrategi.model..", "dk.kommunestrategi.rules..", "dk.kommunestrategi.io..");

    /** The classes that those who embed the modules can name. */
    static final DescribedPredicate<JavaClass> SET_AF_ANDRE =
            DescribedPredicate.describe("seen by others", Modulklasser::isSet);

    private Modulklasser() {}

    static boolean isSet(JavaClass type) {
        return EKSPORTEREDE.contains(type.getPackageName()) && isOffentlig(type);
    }

    /** Whether the type is public, and not inside anything that is not. */
    static boolean isOffentlig(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Modulklasser::isOffentlig).orElse(true);
    }

    private static Path sted(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

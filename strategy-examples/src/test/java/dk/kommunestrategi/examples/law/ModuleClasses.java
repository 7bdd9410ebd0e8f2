package dk.kommunestrategi.examples.law;

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
final class ModuleClasses {

    /** Of all four modules. */
    static final JavaClasses ALLE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.kommunestrategi");

    /** The packages that the published modules export to everybody. */
    static final Set<String> EXPORTED = Stream.of(
                    dk.kommunestrategi.model.Strategi.class,
                    dk.kommunestrategi.rules.Planner.class,
                    dk.kommunestrategi.io.StrategiJson.class)
            .flatMap(type -> ModuleFinder.of(location(type)).findAll().stream())
            .map(ModuleReference::descriptor)
            .flatMap(module -> module.exports().stream())
            .filter(export -> !export.isQualified())
            .map(Exports::source)
            .collect(toUnmodifiableSet());

    /** The published modules, as packages are matched. */
    static final List<String> PUBLISHED =
            List.of("dk.kommunestrategi.model..", "dk.kommunestrategi.rules..", "dk.kommunestrategi.io..");

    /** The classes that those who embed the modules can name. */
    static final DescribedPredicate<JavaClass> SEEN_BY_OTHERS =
            DescribedPredicate.describe("seen by others", ModuleClasses::isSeen);

    private ModuleClasses() {}

    static boolean isSeen(JavaClass type) {
        return EXPORTED.contains(type.getPackageName()) && isPublic(type);
    }

    /** Whether the type is public, and not inside anything that is not. */
    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ModuleClasses::isPublic).orElse(true);
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

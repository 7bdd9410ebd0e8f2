package dk.kommunestrategi.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;

/** The classes of the module, without its tests. */
final class Moduletsklasser {

    static final JavaClasses ALLE = new ClassFileImporter()
            .importUrl(Strategi.class.getProtectionDomain().getCodeSource().getLocation());

    private Moduletsklasser() {}

    /** Returns every value type: the interfaces that have a builder. */
    static List<Class<?>> valueTypes() {
        return ALLE.stream()
                .filter(type -> type.isInterface() && ALLE.contain(type.getName() + "$Builder"))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }
}

package dk.kommunestrategi.model.law;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.kommunestrategi.model.Strategi;
import java.util.List;

/** The classes of the module, without its tests. */
public final class ModelClasses {

    public static final JavaClasses ALLE = new ClassFileImporter()
            .importUrl(Strategi.class.getProtectionDomain().getCodeSource().getLocation());

    private ModelClasses() {}

    /** Returns every value type that a strategy is made of: the interfaces that have a builder. */
    public static List<Class<?>> valueTypes() {
        return ALLE.stream()
                .filter(type -> !type.getPackageName().endsWith(".portefoelje"))
                .filter(type -> type.isInterface() && ALLE.contain(type.getName() + "$Builder"))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }
}

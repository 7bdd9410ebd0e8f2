package dk.kommunestrategi.examples;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Public methods take and return our own types and the JDK's. */
final class KunEgneTyperUdadtil extends ArchCondition<JavaClass> {

    KunEgneTyperUdadtil() {
        super("show only our own types and the JDK's");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethod method : type.getMethods()) {
            if (method.getModifiers().contains(JavaModifier.PUBLIC)) {
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .filter(KunEgneTyperUdadtil::isForeign)
                        .forEach(foreign -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + foreign.getName())));
            }
        }
    }

    private static boolean isForeign(JavaClass type) {
        JavaClass element = type.isArray() ? type.getBaseComponentType() : type;
        return !element.isPrimitive()
                && !element.getPackageName().startsWith("java.")
                && !element.getPackageName().startsWith("dk.kommunestrategi");
    }
}

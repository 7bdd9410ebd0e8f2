package dk.kommunestrategi.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the published modules show to those who embed them. */
class GraensefladelovTest {

    /** What whoever uses a value may hold and pass on, without being able to change it for others. */
    private static final Set<Class<?>> SAMLINGER = Set.of(List.class, Set.class, Map.class, SortedMap.class);

    @Test
    void theLawsSeeWhatTheyRule() {
        assertThat(Modulklasser.EKSPORTEREDE)
                .contains("dk.kommunestrategi.model", "dk.kommunestrategi.rules", "dk.kommunestrategi.io.rapport")
                .doesNotContain("dk.kommunestrategi.rules.search", "dk.kommunestrategi.io.json");
        assertThat(Modulklasser.ALLE.stream().filter(Modulklasser.SET_AF_ANDRE)).hasSizeGreaterThan(200);
    }

    @Test
    void signaturesNameOnlyWhatOthersSeeToo() {
        hold(codeUnits().that(tilhoererDetSete()).should(be(describe("made of exported types", kodeenhed -> {
            Stream<JavaType> typer = Stream.concat(
                    Stream.concat(kodeenhed.getParameterTypes().stream(), Stream.of(kodeenhed.getReturnType())),
                    kodeenhed.getExceptionTypes().stream().map(type -> (JavaType) type));
            return typer.allMatch(GraensefladelovTest::erSynlig);
        }))));
        hold(fields().that(tilhoererDetSete())
                .should(be(describe("of exported types", felt -> erSynlig(felt.getType())))));
        hold(classes()
                .that(Modulklasser.SET_AF_ANDRE)
                .should(be(describe(
                        "below types that others see too, or cannot name",
                        type -> Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                                .filter(over -> Modulklasser.erOffentlig(over.toErasure()))
                                .allMatch(GraensefladelovTest::erSynlig)))));
    }

    @Test
    void nothingIsHandedOutThatCanBeChanged() {
        hold(codeUnits()
                .that(tilhoererDetSete())
                .should(be(describe("without collections that are made to be changed", kodeenhed -> {
                    JavaClass type = kodeenhed.getRawReturnType();
                    boolean samling = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
                    return !samling || SAMLINGER.stream().anyMatch(type::isEquivalentTo);
                }))));
        hold(fields().that(tilhoererDetSete())
                .should()
                .beFinal()
                .andShould(be(describe("no array", felt -> !felt.getRawType().isArray()))));
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        List<JavaPackage> pakker = Modulklasser.ALLE.stream()
                .map(JavaClass::getPackage)
                .filter(pakke -> !pakke.getClasses().isEmpty())
                .distinct()
                .toList();

        assertThat(pakker).hasSizeGreaterThan(40).allMatch(pakke -> pakke.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void classesAreClosed() {
        hold(classes()
                .that(Modulklasser.SET_AF_ANDRE)
                .should(be(describe(
                        "interfaces, enums, final, or there to be extended",
                        type -> type.isInterface()
                                || type.isEnum()
                                || type.getModifiers().contains(JavaModifier.FINAL)
                                || type.getModifiers().contains(JavaModifier.ABSTRACT)))));
    }

    private static DescribedPredicate<JavaMember> tilhoererDetSete() {
        return describe(
                "public or protected members of classes seen by others",
                medlem -> Modulklasser.erSet(medlem.getOwner())
                        && (medlem.getModifiers().contains(JavaModifier.PUBLIC)
                                || medlem.getModifiers().contains(JavaModifier.PROTECTED)));
    }

    /** Whether all that the type names is the platform's, exported by us, or of the two libraries that the model stands on. */
    private static boolean erSynlig(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .allMatch(enkelt -> enkelt.isPrimitive()
                        || enkelt.getPackageName().startsWith("java.")
                        || enkelt.getPackageName().startsWith("jakarta.validation")
                        || enkelt.getPackageName().equals("org.threeten.extra")
                        || Modulklasser.erSet(enkelt));
    }

    private static void hold(ArchRule lov) {
        lov.allowEmptyShould(false).check(Modulklasser.ALLE);
    }
}

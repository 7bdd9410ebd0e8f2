package dk.kommunestrategi.examples.law;

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
class ApiLawTest {

    /** What whoever uses a value may hold and pass on, without being able to change it for others. */
    private static final Set<Class<?>> COLLECTIONS = Set.of(List.class, Set.class, Map.class, SortedMap.class);

    @Test
    void theLawsSeeWhatTheyRule() {
        assertThat(ModuleClasses.EXPORTED)
                .contains("dk.kommunestrategi.model", "dk.kommunestrategi.rules", "dk.kommunestrategi.io.rapport")
                .doesNotContain("dk.kommunestrategi.rules.planlaegning.search", "dk.kommunestrategi.io.reading.json");
        assertThat(ModuleClasses.ALLE.stream().filter(ModuleClasses.SEEN_BY_OTHERS))
                .hasSizeGreaterThan(200);
    }

    @Test
    void signaturesNameOnlyWhatOthersSeeToo() {
        hold(codeUnits().that(belongsToTheSeen()).should(be(describe("made of exported types", codeUnit -> {
            Stream<JavaType> types = Stream.concat(
                    Stream.concat(codeUnit.getParameterTypes().stream(), Stream.of(codeUnit.getReturnType())),
                    codeUnit.getExceptionTypes().stream().map(type -> (JavaType) type));
            return types.allMatch(ApiLawTest::isVisible);
        }))));
        hold(fields().that(belongsToTheSeen())
                .should(be(describe("of exported types", felt -> isVisible(felt.getType())))));
        hold(classes()
                .that(ModuleClasses.SEEN_BY_OTHERS)
                .should(be(describe(
                        "below types that others see too, or cannot name",
                        type -> Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                                .filter(over -> ModuleClasses.isPublic(over.toErasure()))
                                .allMatch(ApiLawTest::isVisible)))));
    }

    @Test
    void nothingIsHandedOutThatCanBeChanged() {
        hold(codeUnits()
                .that(belongsToTheSeen())
                .should(be(describe("without collections that are made to be changed", codeUnit -> {
                    JavaClass type = codeUnit.getRawReturnType();
                    boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
                    return !collection || COLLECTIONS.stream().anyMatch(type::isEquivalentTo);
                }))));
        hold(fields().that(belongsToTheSeen())
                .should()
                .beFinal()
                .andShould(be(describe("no array", felt -> !felt.getRawType().isArray()))));
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        List<JavaPackage> packages = ModuleClasses.ALLE.stream()
                .map(JavaClass::getPackage)
                .filter(pakke -> !pakke.getClasses().isEmpty())
                .distinct()
                .toList();

        assertThat(packages).hasSizeGreaterThan(40).allMatch(pakke -> pakke.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void classesAreClosed() {
        hold(classes()
                .that(ModuleClasses.SEEN_BY_OTHERS)
                .should(be(describe(
                        "interfaces, enums, final, or there to be extended",
                        type -> type.isInterface()
                                || type.isEnum()
                                || type.getModifiers().contains(JavaModifier.FINAL)
                                || type.getModifiers().contains(JavaModifier.ABSTRACT)))));
    }

    private static DescribedPredicate<JavaMember> belongsToTheSeen() {
        return describe(
                "public or protected members of classes seen by others",
                member -> ModuleClasses.isSeen(member.getOwner())
                        && (member.getModifiers().contains(JavaModifier.PUBLIC)
                                || member.getModifiers().contains(JavaModifier.PROTECTED)));
    }

    /**
     * Whether all that the type names is the platform's, exported by us, or of the two libraries that the model stands on; or,
     * in the package that is for a mapper of somebody else's, Jackson's.
     */
    private static boolean isVisible(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .allMatch(single -> single.isPrimitive()
                        || single.getPackageName().startsWith("java.")
                        || single.getPackageName().startsWith("jakarta.validation")
                        || single.getPackageName().equals("org.threeten.extra")
                        || single.getPackageName().startsWith("tools.jackson.")
                        || ModuleClasses.isSeen(single));
    }

    private static void hold(ArchRule law) {
        law.allowEmptyShould(false).check(ModuleClasses.ALLE);
    }
}

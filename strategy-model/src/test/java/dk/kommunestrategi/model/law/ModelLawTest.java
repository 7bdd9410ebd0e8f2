package dk.kommunestrategi.model.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.style.ValueStyle;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The laws that the module's code keeps. */
class ModelLawTest {

    private static final String RODPAKKE = "dk.kommunestrategi.model";

    @Test
    void coverEveryPackage() {
        assertThat(ModelClasses.ALLE).hasSizeGreaterThan(80);
        for (Class<?> type : List.of(Strategi.class, Problem.class, Sprog.class, ValueStyle.class)) {
            assertThat(ModelClasses.ALLE.contain(type)).as(type.getName()).isTrue();
        }
        assertThat(ModelClasses.ALLE.contain(ModelLawTest.class)).isFalse();
    }

    /** No JSON library, no validator engine, no logging, no solver; no files, no network, no threads either. */
    @Test
    void letItRestOnLittleMoreThanTheLanguage() {
        keeps(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        RODPAKKE + "..",
                        "java.lang..",
                        "java.math",
                        "java.text",
                        "java.time..",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "jakarta.validation..",
                        "org.immutables.value..",
                        "org.jspecify.annotations",
                        "org.threeten.extra"));
    }

    @Test
    void keepProblemsLanguagesAndStyleApartFromTheStrategy() {
        keeps(noClasses()
                .that()
                .resideInAnyPackage(RODPAKKE + ".problem", RODPAKKE + ".sprog", RODPAKKE + ".style")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(RODPAKKE));
    }

    @Test
    void keepThePackagesFreeOfCycles() {
        keeps(SlicesRuleDefinition.slices()
                .assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return type.getPackageName().startsWith(RODPAKKE)
                                ? SliceIdentifier.of(type.getPackageName())
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "the packages";
                    }
                })
                .should()
                .beFreeOfCycles());
    }

    @Test
    void hideTheGeneratedImplementations() {
        keeps(noClasses()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePublic());
    }

    @Test
    void serialiseNothingTheJavaWay() {
        keeps(noClasses()
                .that()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .should()
                .beAssignableTo(Serializable.class));
    }

    private static void keeps(ArchRule rule) {
        rule.check(ModelClasses.ALLE);
    }
}

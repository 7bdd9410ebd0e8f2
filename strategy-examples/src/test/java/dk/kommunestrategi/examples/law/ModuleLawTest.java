package dk.kommunestrategi.examples.law;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The laws of the four modules, held over all of their classes. */
class ModuleLawTest {

    @Test
    void allFourModulesAreLookedAt() {
        for (String module : new String[] {"model", "rules", "io", "examples"}) {
            assertThat(ModuleClasses.ALLE.stream()
                            .filter(type -> type.getPackageName().startsWith("dk.kommunestrategi." + module)))
                    .as(module)
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void dependenciesPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("dk.kommunestrategi.model..")
                .layer("rules")
                .definedBy("dk.kommunestrategi.rules..")
                .layer("io")
                .definedBy("dk.kommunestrategi.io..")
                .layer("examples")
                .definedBy("dk.kommunestrategi.examples..")
                .whereLayer("examples")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("io")
                .mayOnlyBeAccessedByLayers("examples")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("io", "examples")
                .check(ModuleClasses.ALLE);
    }

    @Test
    void noPackageDependsOnItselfThroughOthers() {
        slices().matching("dk.kommunestrategi.(**)").should().beFreeOfCycles().check(ModuleClasses.ALLE);
    }

    @Test
    void onlyIoKnowsJson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.kommunestrategi.io..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(ModuleClasses.ALLE);
    }

    @Test
    void onlyTheRoomForAnotherMapperShowsJackson() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(ModuleClasses.SEEN_BY_OTHERS)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("dk.kommunestrategi.io.jackson")
                .should()
                .haveRawReturnType(resideInAPackage("tools.jackson.."))
                .orShould()
                .haveRawParameterTypes(anyElementThat(resideInAPackage("tools.jackson..")))
                .check(ModuleClasses.ALLE);
    }

    @Test
    void noClassIsNamedForWantOfAName() {
        noClasses()
                .that()
                .resideInAPackage("dk.kommunestrategi..")
                .should()
                .haveSimpleNameContaining("Util")
                .orShould()
                .haveSimpleNameContaining("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(ModuleClasses.ALLE);
    }
}

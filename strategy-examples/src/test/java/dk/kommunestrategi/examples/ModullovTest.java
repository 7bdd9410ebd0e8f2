package dk.kommunestrategi.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The laws of the four modules, held over all of their classes. */
class ModullovTest {

    @Test
    void allFourModulesAreLookedAt() {
        for (String module : new String[] {"model", "rules", "io", "examples"}) {
            assertThat(Modulklasser.ALLE.stream()
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
                .check(Modulklasser.ALLE);
    }

    @Test
    void noPackageDependsOnItselfThroughOthers() {
        slices().matching("dk.kommunestrategi.(**)").should().beFreeOfCycles().check(Modulklasser.ALLE);
    }

    @Test
    void onlyIoKnowsJson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.kommunestrategi.io..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(Modulklasser.ALLE);
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
                .check(Modulklasser.ALLE);
    }
}

package dk.kommunestrategi.rules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What no class of the rules may do, and what each package may know. An empty match fails every law. */
class RulesLawTest {

    private static final JavaClasses TYPES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void theLawsSeeTheClassesThatTheyRule() {
        assertThat(TYPES.contain(Planner.class)).isTrue();
        assertThat(TYPES.contain(RulesLawTest.class)).isFalse();
    }

    @Test
    void theRulesKnowTheModelAndThePlainLanguageOnly() {
        hold(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dk.kommunestrategi.model..",
                        "dk.kommunestrategi.rules..",
                        "java.lang..",
                        "java.math..",
                        "java.util..",
                        "java.time..",
                        "org.threeten.extra..",
                        "org.jspecify.annotations..",
                        "org.immutables.value.."));
    }

    @Test
    void theRulesCreateNoThreads() {
        hold(noClasses()
                .should()
                .callConstructorWhere(
                        target(owner(assignableTo(Thread.class).or(assignableTo(ExecutorService.class))))));
        hold(noClasses()
                .should()
                .callMethodWhere(target(owner(assignableTo(Executors.class)))
                        .or(target(name("parallelStream")))
                        .or(target(name("parallel")))
                        .or(target(name("commonPool")))
                        .or(target(name("ofVirtual")))
                        .or(target(name("ofPlatform")))));
    }

    @Test
    void theRulesSayNothingOnTheConsole() {
        hold(noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err"));
    }

    @Test
    void runningAStrategyKnowsNothingOfThePlanner() {
        hold(noClasses()
                .that()
                .resideInAPackage("dk.kommunestrategi.rules.udmoentning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dk.kommunestrategi.rules",
                        "dk.kommunestrategi.rules.historik",
                        "dk.kommunestrategi.rules.plan..",
                        "dk.kommunestrategi.rules.planlaegning..",
                        "dk.kommunestrategi.rules.planopgave",
                        "dk.kommunestrategi.rules.regel.."));
    }

    @Test
    void theSearchIsKnownToThePlannersWorkshopOnly() {
        hold(classes()
                .that()
                .resideInAPackage("dk.kommunestrategi.rules.planlaegning.search..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("dk.kommunestrategi.rules.planlaegning.."));
    }

    /** Compiled, propagated, bounded, searched: each room knows those before it only. */
    @Test
    void theRoomsOfTheSearchFollowOneAnother() {
        String search = "dk.kommunestrategi.rules.planlaegning.search";
        hold(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("budget")
                .definedBy(search + ".budget")
                .layer("compile")
                .definedBy(search + ".compile")
                .layer("propagate")
                .definedBy(search + ".propagate")
                .layer("bound")
                .definedBy(search + ".bound")
                .layer("exact")
                .definedBy(search + ".exact")
                .layer("learn")
                .definedBy(search + ".learn")
                .layer("local")
                .definedBy(search + ".local")
                .layer("search")
                .definedBy(search)
                .whereLayer("search")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("local")
                .mayOnlyBeAccessedByLayers("search")
                .whereLayer("learn")
                .mayOnlyBeAccessedByLayers("search")
                .whereLayer("exact")
                .mayOnlyBeAccessedByLayers("search")
                .whereLayer("bound")
                .mayOnlyBeAccessedByLayers("exact", "search")
                .whereLayer("propagate")
                .mayOnlyBeAccessedByLayers("bound", "exact", "local", "search"));
    }

    @Test
    void theSearchKnowsNoRuleByName() {
        hold(noClasses()
                .that()
                .resideInAPackage("dk.kommunestrategi.rules.planlaegning.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dk.kommunestrategi.rules",
                        "dk.kommunestrategi.rules.regel.kriterier",
                        "dk.kommunestrategi.rules.regel.planregler"));
    }

    private static void hold(ArchRule law) {
        law.allowEmptyShould(false).check(TYPES);
    }
}

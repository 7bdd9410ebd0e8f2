package dk.kommunestrategi.io;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArkitekturTest {

    private static final JavaClasses KLASSER = new ClassFileImporter().importPath(Path.of("target/classes"));

    private static final String[] EKSPORTEREDE = {
        "dk.kommunestrategi.io",
        "dk.kommunestrategi.io.dagsorden",
        "dk.kommunestrategi.io.dokument",
        "dk.kommunestrategi.io.kalender",
        "dk.kommunestrategi.io.tabel"
    };

    /** What every application that has this module can see anyway. */
    private static final DescribedPredicate<JavaClass> VORES = resideInAnyPackage(
                    "", "java..", "org.threeten.extra..", "dk.kommunestrategi.model..", "dk.kommunestrategi.rules..")
            .or(resideInAnyPackage(EKSPORTEREDE));

    private static final DescribedPredicate<List<JavaClass>> KUN_VORES =
            DescribedPredicate.describe("of our own", types -> types.stream().allMatch(VORES));

    private static final DescribedPredicate<JavaClass> FRA_ANDRE_SET = DescribedPredicate.describe(
            "that others see",
            klasse -> klasse.getModifiers().contains(JavaModifier.PUBLIC)
                    && resideInAnyPackage(EKSPORTEREDE).test(klasse));

    @Test
    void theApiShowsNoLibrary() {
        codeUnits()
                .that()
                .areDeclaredInClassesThat(FRA_ANDRE_SET)
                .and()
                .areNotPrivate()
                .and()
                .areNotPackagePrivate()
                .should()
                .haveRawParameterTypes(KUN_VORES)
                .andShould()
                .haveRawReturnType(VORES)
                .check(KLASSER);
        fields().that()
                .areDeclaredInClassesThat(FRA_ANDRE_SET)
                .and()
                .areNotPrivate()
                .and()
                .areNotPackagePrivate()
                .should()
                .haveRawType(VORES)
                .check(KLASSER);
        noClasses()
                .that(FRA_ANDRE_SET)
                .should()
                .beAssignableTo(DescribedPredicate.not(VORES))
                .check(KLASSER);
    }

    /** Schema and constraints are what others judge by; this module judges by the model that both belong to. */
    @Test
    void nothingNeedsAValidator() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.networknt..", "org.hibernate..")
                .check(KLASSER);
    }

    /** So that whoever reads no records of agenda systems does not need the library. */
    @Test
    void onlyTheLinesOfAPageKnowTheHtmlLibrary() {
        noClasses()
                .that()
                .haveNameNotMatching("dk\\.kommunestrategi\\.io\\.dagsorden\\.Htmllinjer.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(KLASSER);
    }

    /** So that whoever writes no calendars does not need the library. */
    @Test
    void onlyTheEventsKnowTheCalendarLibrary() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dk.kommunestrategi.io.kalender.Begivenheder")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("biweekly..")
                .check(KLASSER);
    }

    /** So that whoever reads and writes no tables does not need the libraries. */
    @Test
    void onlyTheFilesOfTablesKnowTheirLibraries() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dk.kommunestrategi.io.tabel.Regneark")
                .and()
                .doNotHaveFullyQualifiedName("dk.kommunestrategi.io.tabel.Regnearksskriver")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim..", "org.apache.commons..")
                .check(KLASSER);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dk.kommunestrategi.io.tabel.Teksttabel")
                .and()
                .doNotHaveFullyQualifiedName("dk.kommunestrategi.io.tabel.Tabelskriver")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar..")
                .check(KLASSER);
    }

    /** So that whoever writes no pages does not need the library. */
    @Test
    void onlyThePageKnowsTheLibraryOfPages() {
        noClasses()
                .that()
                .haveNameNotMatching(
                        "dk\\.kommunestrategi\\.io\\.dokument\\.skriver\\.(Sideopsaetning|Htmlblokke|Htmltabel|Tegning).*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("j2html..")
                .check(KLASSER);
    }
}

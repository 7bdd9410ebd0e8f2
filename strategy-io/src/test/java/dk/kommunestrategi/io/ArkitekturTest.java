package dk.kommunestrategi.io;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArkitekturTest {

    private static final JavaClasses KLASSER = new ClassFileImporter().importPath(Path.of("target/classes"));

    private static final String[] API = {
        "", "java..", "dk.kommunestrategi.model..", "dk.kommunestrategi.rules..", "dk.kommunestrategi.io"
    };

    @Test
    void theApiShowsNoLibrary() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("dk.kommunestrategi.io")
                .and()
                .arePublic()
                .should()
                .haveRawParameterTypes(DescribedPredicate.describe(
                        "of our own", types -> types.stream().allMatch(resideInAnyPackage(API))))
                .andShould()
                .haveRawReturnType(resideInAnyPackage(API))
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

package dk.kommunestrategi.io.library;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which classes know the libraries that embedders need for some formats only, or not at all. */
class LibraryLawTest {

    private static final JavaClasses TYPES = new ClassFileImporter().importPath(Path.of("target/classes"));

    /** Schema and constraints are what others judge by; this module judges by the model that both belong to. */
    @Test
    void nothingNeedsAValidator() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.networknt..", "org.hibernate..")
                .check(TYPES);
    }

    /** So that whoever reads no records of agenda systems does not need the library. */
    @Test
    void onlyTheLinesOfAPageKnowTheHtmlLibrary() {
        onlyKnow("org.jsoup..", "dagsorden.line.HtmlLines");
    }

    /** So that whoever reads and writes no tables does not need the libraries. */
    @Test
    void onlyTheFilesOfTablesKnowTheirLibraries() {
        onlyKnow(
                "org.dhatim..",
                "tabel.file.Workbook",
                "tabel.file.SteadyWorkbook",
                "tabel.WorkbookWriter",
                "arbejdsbog.sheet.BookWriter",
                "arbejdsbog.sheet.GuidanceSheet",
                "arbejdsbog.sheet.SheetWriter",
                "arbejdsbog.remark.CellName");
        onlyKnow(
                "org.apache.commons..",
                "tabel.file.Workbook",
                "tabel.file.SteadyWorkbook",
                "arbejdsbog.remark.BookParts");
        onlyKnow("de.siegmar..", "tabel.file.DelimitedText", "tabel.TableWriter");
    }

    /** So that whoever writes no pages does not need the library. */
    @Test
    void onlyThePageKnowsTheLibraryOfPages() {
        onlyKnow(
                "j2html..",
                "dokument.writer.HtmlLayout",
                "dokument.writer.HtmlBlocks",
                "dokument.writer.HtmlTable",
                "dokument.writer.Drawing");
    }

    /** Each of the classes does know the library: otherwise the list tells what is no longer so. */
    private static void onlyKnow(String library, String... types) {
        Set<String> knowing = Arrays.stream(types)
                .map(type -> "dk.kommunestrategi.io." + type)
                .collect(Collectors.toSet());
        DescribedPredicate<JavaClass> belongs = resideInAPackage(library);
        assertThat(TYPES.stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(use -> belongs.test(use.getTargetClass())))
                        .map(type -> type.getName().replaceFirst("\\$.*", "")))
                .containsOnlyElementsOf(knowing)
                .containsAll(knowing);
    }
}

package dk.kommunestrategi.examples.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Phrases that a municipality would not write stand in no text of the product, and in nothing that it prints. */
class GlossaryLawTest {

    private static final Path ROOT = Path.of("..");

    /** What is not written, each as the beginning or the middle of a phrase that once was. */
    private static final List<String> BANNED = List.of(
            "hvilket som helst af dem",
            "jo mørkere",
            "fyldte søjler",
            " holder alle regler",
            "Organ:",
            "bevilger penge",
            "stemte ikke",
            " 1 halvårs ",
            "foreliggende plan",
            "foreliggende handleplan",
            "Ingen udfylder rollen",
            "Udkast: Beslutning",
            "ryger i konflikt",
            "let møde op til",
            "hver lige meget",
            " 0 initiativer",
            " 0 temaer",
            " 1 forhold",
            "1 halvår senere",
            "1 halvår tidligere",
            "1 halvår længere",
            "vores læsning",
            "vores forudsætning",
            "Beviseligt",
            "the existing plan",
            "Body:",
            "our reading",
            "our estimate",
            "Nobody fills the role",
            "1 half-years",
            "der arbejdes videre med initiativet",
            "work on the initiative goes on",
            "Økonomiudvalgets budgetforslag",
            "ændres den hidtidige handleplan ikke",
            "so far is not changed",
            "bliver andre på én gang",
            "er det det mindste antal",
            "ikke oplyst, men forudsat",
            "par af tema og halvår",
            "starthalvår, regnet fra 0",
            "Initiativkatalogets",
            "handleplanen i initiativkataloget",
            ",00 kr.",
            "| 2026-H1 |",
            " 1 halvår (",
            "hvad der er tegnet",
            "what is drawn",
            "det er ikke oplyst, eller kun delvis",
            "it is not stated, or only in part",
            "« bliver dårligere, ",
            " mod 0 nu",
            " against 0 now",
            "med antallet af initiativer i parentes",
            "Kilden kan læses på flere måder om",
            "Afklar, hvad der er rigtigt, og ret kilden",
            "Settle what is right and correct the source",
            "overholdt; overholdt i",
            "Alle centrene hører",
            "| initiatives 5 |",
            "up for decision",
            "Antaget varighed for initiativ",
            "Ingen beslutning: ",
            "No decision: ",
            "Høring: ikke oplyst",
            "Consultation: not stated",
            "som ikke står i kilden",
            "which the source does not state",
            "mindst 1 og højst 1.",
            "at least 1 and at most 1 are",
            "(organ af anden art)",
            "(body of another kind)",
            "Load that is there anyway |",
            "half-years in all)",
            "(· is none)",
            "holds for all initiatives",
            "Money year by year",
            "Economic consequences",
            "Criteria of assessment",
            "kan en plan lyde",
            "a plan can be: ",
            "has significant cost ",
            "In the way stand",
            "fit together badly on",
            "initiative no. 4 and",
            "For each initiative stands",
            "inancial frame",
            "the frame ",
            "chief group",
            "Chief group",
            "early report",
            "half-year 1 of",
            "half-year 2 of",
            "prices of 20",
            "appropriates the money",
            "grant of the state",
            "subsection 3",
            "Consequences for staff",
            "What comes next",
            "goals of the United Nations",
            "Goal of effect",
            "is to be judged",
            "; indtil da gælder: ",
            "What is to be settled",
            "ase load",
            "Next before",
            "gennemføres højst 1",
            "carries out exactly 1");

    /** What may be printed elsewhere, and never in the draft of a case. */
    private static final List<String> BANNED_IN_DRAFTS =
            List.of("SHA-256", "SNAPSHOT", "Tilføj ", "Afklar, hvad der", "advarsel", "Det næstbedste halvår");

    @Test
    void noTextHasAPhraseThatAMunicipalityWouldNotWrite() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (String module : List.of("model", "rules", "io", "examples")) {
            texts.addAll(files("strategy-" + module + "/src/main/resources", ".properties", ".json"));
        }
        List<Path> printed = files("strategy-examples/src/test/resources", ".txt", ".md", ".html", ".ics", ".json");
        texts.addAll(printed.stream()
                .filter(file -> !file.getParent().endsWith("law"))
                .toList());

        assertThat(texts).hasSizeGreaterThan(60);
        assertThat(found(texts, BANNED)).isEmpty();
        List<Path> drafts = printed.stream()
                .filter(file -> file.getFileName().toString().startsWith("udkast-"))
                .toList();
        assertThat(drafts).hasSizeGreaterThan(2);
        assertThat(found(drafts, BANNED_IN_DRAFTS)).isEmpty();
    }

    private static List<String> found(List<Path> files, List<String> banned) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file);
            banned.stream().filter(text::contains).forEach(phrase -> found.add(file.getFileName() + ": " + phrase));
        }
        return found;
    }

    private static List<Path> files(String folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            Stream.of(endings).anyMatch(file.getFileName().toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }
}

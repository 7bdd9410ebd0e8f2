package dk.kommunestrategi.io.reading.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A document with a thousand mistakes of thirty kinds, each at a place of its own: every one is told, there. */
class ThousandFejlTest {

    /** One mistake: what it is, its place in the card of an initiative, and what the card has besides the usual. */
    private record Fejl(Problemkode code, String path, String brief) {}

    private static final String VURDERING = "'vurdering':{'letImplementerbart':true,'udgiftsniveau':'STOR'}";

    /** In each, # is the number of the card; the mistake begins where @ stands. */
    private static final List<Fejl> KIND = List.of(
            fejl("UKENDT_NOEGLE", "/varigheed", "@'varigheed':1"),
            fejl("DOBBELT_NOEGLE", "/varighed", "'varighed':1,@'varighed':2"),
            fejl("NULL_VAERDI", "/varighed", "'varighed':@null"),
            fejl("FORKERT_TYPE", "/varighed", "'varighed':@'lang'"),
            fejl("FORKERT_TYPE", "/kilder", "'kilder':@{}"),
            fejl("FORKERT_TYPE", "/temaangivelser/0", "'temaangivelser':[@7]"),
            fejl("UNDER_MINDSTE", "/varighed", "'varighed':@0"),
            fejl("OVER_STOERSTE", "/varighed", "'varighed':@99999999999"),
            fejl("OVER_STOERSTE", "/forarbejde", "'forarbejde':@1001"),
            fejl("TOM_TEKST", "/problemstilling", "'problemstilling':@' '"),
            fejl("TOM_TEKST", "/kilder/1", "'kilder':['en',@'']"),
            fejl("UGYLDIGT_HALVAAR", "/tidligst", "'tidligst':@'2024-1'"),
            fejl("VINDUE_VENDT_OM", "/senest", "'tidligst':'2024-H2','senest':@'2024-H1'"),
            fejl("UGYLDIGT_BELOEB", "/udgifter/0/beloeb", "'udgifter':[{'aar':2024,'beloeb':@'mange'}]"),
            fejl("MANGLER", "/udgifter/0/beloeb", "'udgifter':[@{'aar':2024}]"),
            fejl(
                    "UKENDT_CENTER",
                    "/udgifter/0/fordeling/0/center",
                    "'udgifter':[{'aar':2024,'beloeb':'1.00','fordeling':[{'center':@'rsu'}]}]"),
            fejl("UKENDT_VAERDI", "/vurdering/udgiftsniveau", VURDERING.replace("'STOR'", "@'STROR'")),
            fejl(
                    "MANGLER",
                    "/vurdering/udgiftsniveau",
                    VURDERING.replace("{", "@{").replace(",'udgiftsniveau':'STOR'", "")),
            fejl("FORKERT_TYPE", "/vurdering/letImplementerbart", VURDERING.replace("true", "@'ja'")),
            fejl(
                    "NIVEAU_OVER_SKALA",
                    "/vurdering/ressourcetraek/0/niveau",
                    VURDERING.replace("}", ",'ressourcetraek':[{'center':'rus','niveau':@4}]}")),
            fejl(
                    "UKENDT_CENTER",
                    "/vurdering/ressourcetraek/0/center",
                    VURDERING.replace("}", ",'ressourcetraek':[{'center':@'ruz','niveau':1}]}")),
            fejl(
                    "DOBBELT_HENVISNING",
                    "/vurdering/ressourcetraek/1/center",
                    VURDERING.replace(
                            "}", ",'ressourcetraek':[{'center':'rus','niveau':1},{'center':@'rus','niveau':1}]}")),
            fejl(
                    "UNDER_MINDSTE",
                    "/vurdering/ressourcetraek/0/niveau",
                    VURDERING.replace("}", ",'ressourcetraek':[{'center':'rus','niveau':@-1}]}")),
            fejl("UKENDT_INITIATIV", "/afhaengerAf/0", "'afhaengerAf':[@0]"),
            fejl("AFHAENGER_AF_SIG_SELV", "/afhaengerAf/0", "'afhaengerAf':[@#]"),
            fejl("UKENDT_ROLLE", "/arbejdsgruppe", "'arbejdsgruppe':@'grupe'"),
            fejl("FORKERT_ROLLEART", "/arbejdsgruppe", "'arbejdsgruppe':@'chef'"),
            fejl("UKENDT_TEMA", "/temaangivelser/0/temaer/0", "'temaangivelser':[{'kilde':'KORT','temaer':[@9]}]"),
            fejl("UKENDT_VAERDI", "/temaangivelser/0/kilde", "'temaangivelser':[{'kilde':@'KORTET','temaer':[1]}]"),
            fejl(
                    "UDEN_EFFEKTLEVERANCE",
                    "/initiativbeskrivelse/leverancer",
                    "'initiativbeskrivelse':{'navn':'B','leverancer':@[{'navn':'L'}]}"),
            fejl(
                    "UKENDT_ROLLE",
                    "/initiativbeskrivelse/leverancer/0/ansvarlig",
                    "'initiativbeskrivelse':{'navn':'B','leverancer':[{'navn':'L','effektmaaling':true,'ansvarlig':@'cheff'}]}"),
            fejl(
                    "TOM_TEKST",
                    "/initiativbeskrivelse/navn",
                    "'initiativbeskrivelse':{'navn':@'','leverancer':[{'navn':'L','effektmaaling':true}]}"));

    private static Fejl fejl(String code, String path, String brief) {
        return new Fejl(Problemkode.valueOf(code), path, brief);
    }

    @Test
    void everyOneIsToldWhereItIsAndNothingElse() {
        Random random = new Random(20260101);
        List<String> forventede = new ArrayList<>();
        List<String> brief = new ArrayList<>();
        Set<Problemkode> koder = new HashSet<>();
        for (int nummer = 1; nummer <= 1_000; nummer++) {
            Fejl fejl = KIND.get(nummer <= KIND.size() ? nummer - 1 : random.nextInt(KIND.size()));
            String line = ("{'nummer':#,'navn':'I','temaer':[1],'ejere':[{'rolle':'chef','hovedansvar':true}],"
                            + fejl.brief + "}")
                    .replace("'", "\"")
                    .replace("#", Integer.toString(nummer));
            brief.add(line.replace("@", ""));
            koder.add(fejl.code);
            forventede.add(fejl.code + " /initiativer/" + (nummer - 1) + fejl.path + " " + (nummer + 1) + ":"
                    + (line.indexOf('@') + 1));
        }
        String dokument = Dokumenter.smallest(",\"temaer\":[{\"nummer\":1,\"navn\":\"T\"}]"
                + ",\"centre\":[{\"kode\":\"rus\",\"navn\":\"R\"}]"
                + ",\"roller\":[{\"kode\":\"chef\",\"navn\":\"C\",\"art\":\"INITIATIVEJER\"}"
                + ",{\"kode\":\"gruppe\",\"navn\":\"G\",\"art\":\"ARBEJDSGRUPPE\"}]"
                + ",\"initiativer\":[\n" + String.join(",\n", brief) + "\n]");

        List<Problem> problems = new StrategiJson().read(dokument).getProblems();

        assertThat(koder).hasSizeGreaterThan(20);
        assertThat(problems.stream()
                        .filter(Problem::isFejl)
                        .map(problem -> problem.getCode() + " " + problem.getPointer() + " "
                                + problem.getLine().orElseThrow() + ":"
                                + problem.getColumn().orElseThrow()))
                .containsExactlyElementsOf(forventede);
    }
}

package dk.kommunestrategi.io.dagsorden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whoever a record shows to be a person is nowhere in what comes of it; what is no person stays to the letter. */
class PersonProperties {

    /** Names that no table knows: only the record shows what they are. */
    private static final List<String> FORNAVNE = List.of("Zebedæa", "Quirinus", "Thorvaldine", "Øjnefryd", "Xantippa");

    private static final List<String> EFTERNAVNE =
            List.of("Sandkasse", "Eksempelius", "Kvistgren", "Prøvesen", "Ålegræs");

    /** Names out of the tables: their looks show what they are. */
    private static final List<String> KNOWN = List.of("Hanne", "Mogens", "Fatima", "Søren", "Anne-Lise");

    private static final String TEMPLATE = """
            {"Id":"d1","Udvalg":{"Navn":"Udvalg #"},"Moede":{"Dato":"2025-12-10","Sted":"Hos #","Navn":"Møde med #",
            "Description":"Om #","Ny #":"x"},"Dagsordenpunkter":[{"Id":"p #","SagsNummer":"nr #","Navn":"Sag om #",
            "Caption":"Sagen om #","Punktnummer":"4 #","AgendaUid":"a #","SourceId":"s #","Nyt":["#",{"# ":"#"}],
            "Presentations":"<p>Se <b>#</b></p>","ItemDecision":{"Text":"<p>Godkendt, sagde #.</p>","Note":"#"},
            "Bilag":[{"Id":"b #","Navn":"Brev fra #","Andet":"#"}],
            "Felter":[{"Navn":"Om #","Link":"https://x.dk/#","DocumentId":"#","Id":"#","Tekst":"Ord af # her.","Html":
            "<h2>Resume</h2><p>Om # og andre.</p><h2>Indstilling</h2><p># indstiller, at # høres.</p><h2>Behandling</h2><p>#</p>
            <h2>Høringsparter</h2><p>#</p><h2>Om #</h2><p>#</p><h2>Økonomi</h2><p>#</p><h3>Sagens forløb</h3><p>Før #.</p>
            <p>17/11/2025 # udvalg</p><p>Drøftet med #.</p><p>#</p><p>18/11/2025 Direktionen: # talte.</p>
            <h2>Sagsfremstilling</h2><p hidden>#</p><p>Alt om #.</p><h2>Afbud</h2><p>#</p>"}]}],"Version #":"af #"}
            """;

    private final DagsordenReader reader = new DagsordenReader();
    private final StrategiJson json = new StrategiJson();

    /** Named once in a field for persons, a list, or a title: then in any form anywhere. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whoARecordNamesStandsNowhereInAnyForm(@ForAll Random random) {
        String fornavn = pick(FORNAVNE, random);
        String efternavn = pick(EFTERNAVNE, random);
        ObjectNode post = fill(() -> form(fornavn, efternavn, random));
        name(post, fornavn + " " + efternavn, random);

        assertNowhere(post, fornavn, efternavn);
    }

    /** Named nowhere but in prose, and somewhere in full. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whoLooksLikeAPersonStandsNowhere(@ForAll Random random) {
        String fornavn = pick(KNOWN, random);
        String efternavn = pick(EFTERNAVNE, random);
        ObjectNode post = fill(() -> form(fornavn, efternavn, random));
        ((ObjectNode) post.get("Moede")).put("Andet", "Her taler " + fornavn + " " + efternavn + " om sagen.");

        assertNowhere(post, fornavn, efternavn);
    }

    /** CPR numbers, telephone numbers and mail addresses go, from the full wording too. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void howToReachSomebodyStandsNowhere(@ForAll Random random) {
        List<String> contacts = List.of(
                "070968-9786",
                "271286 9786",
                "2712869786",
                "271286–xxxx",
                "76 83 97 86",
                "76.83.97.86",
                "+45 76839786",
                "+4576 83 97 86",
                "0045 76 83 97 86",
                "+46 8 768 39 786",
                "tlf. 7683-9786",
                "tlf.nr. 76839786",
                "telefon: 768 39 786",
                "qzebed@kvistgren.dk",
                "q.zebed-x@sub.kvistgren.dk",
                "qzebed(at)kvistgren.dk",
                "qzebed(AT)kvistgren.dk",
                "qzebed[a]kvistgren.dk",
                "zebed.kvist(a)kvistgren.dk");
        String contact = pick(contacts, random);
        String post = fill(() -> contact).toString();

        for (DagsordenReader any : List.of(reader, DagsordenReader.withNavne())) {
            String everything = everything(any.read(post));
            assertThat(everything).doesNotContain("zebed", "kvistgren", ".dk\"", "sub.");
            assertThat(everything.replaceAll("(?<=[0-9])[ .–-]*(?=[0-9])", ""))
                    .doesNotContain("0968", "2712", "7128", "7683", "6839", "8397", "9786");
        }
    }

    /** As above, where markup divides it or writes a letter of it by name or number, shown or not, also in a key. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "76&nbsp;33&nbsp;12&nbsp;34",
                "<b>76 33</b> 12&#32;34",
                "nn&#64;kolding.dk",
                "nn&#x40kolding.dk",
                "<b>nn</b>@kolding.dk",
                "<del><b>nn</b>@kolding.dk</del>",
                "<a href='mailto:nn&commat;kolding.dk'>Skriv</a>",
                "<i>010190</i>-1234"
            })
    void howToReachSomebodyIsNotReadBehindMarkup(String contact) {
        ObjectNode punkt = punkt().put("Navn", "Om " + contact).put("Nyt", "<p>Ring " + contact + "</p>");
        punkt.put("Om " + contact, "x");
        punkt.putObject("Andet").put(contact, contact).putArray("Liste").add(contact);

        for (DagsordenReader any : List.of(reader, DagsordenReader.withNavne())) {
            Result<Dagsorden> read = any.read(punkt.toString());
            String text = everything(read)
                    .replaceAll("<[^>a]*>", "")
                    .replaceAll("&(nbsp|#32);", " ")
                    .replaceAll("&(#64;|#x40|commat;)", "@");
            assertThat(text).doesNotContain("76 33 12 34", "kolding.dk", "010190");
            assertThat(read.getProblems())
                    .extracting(Problem::getCode)
                    .contains(Problemkode.KONTAKTOPLYSNINGER_UDELADT);
        }
    }

    /** Markup stays where nothing behind it must go. */
    @Test
    void htmlThatNamesNobodyStaysToTheLetter() {
        String html = "<p title='a'>Til&nbsp;<b>Byr&aring;det</b> &amp; Socialudvalget</p>";
        String punkt = punkt().put("Nyt", html).toString();

        for (DagsordenReader any : List.of(reader, DagsordenReader.withNavne())) {
            Sag sag = any.read(punkt).getValue().orElseThrow().sager().get(0);
            assertThat(sag.getPublicering().orElseThrow().getFelter().get(0).getVaerdi())
                    .isEqualTo('"' + html + '"');
        }
    }

    /** Parties, bodies, titles, places, subjects, streets, numbers: to the letter, and nothing is told of persons. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whatNamesNobodyStaysToTheLetter(@ForAll Random random) {
        List<String> tekster = List.of(
                "Et enigt udvalg anbefaler indstillingen over for Byrådet.",
                "Venstre og Det Konservative Folkeparti stemte imod.",
                "Et flertal (A, F, B) godkendte indstillingen. Et mindretal (V, C) stemte imod.",
                "Godkendt. For stemte A, F og Ø. Imod stemte V og C.",
                "Lokallisten Kolding ønsker sagen udsat, og Liste B deltog ikke i afstemningen.",
                "Direktøren for Social og Arbejdsmarked indstiller, at Socialudvalget godkender planen.",
                "Borgmesteren i Kolding takker Kalundborg Kommune og Region Syddanmark.",
                "Peter Bangs Vej 12 og Skt. Hans Gade i Christiansfeld lukkes 1. juli 2024, kl. 10.30-12.00.",
                "SF stemte for, og Enhedslisten undlod at stemme.",
                "Kommunalbestyrelsen besluttede på sit møde 18. juni 2014 (sag nr. 8).",
                "Udgiften er 12.345.678 kr., CVR 12345678, sag 24123456 af 20240101; perioden er 2022-2025.",
                "Fravær blandt elever stiger. Servicelovens § 110 og Almenboligloven § 5 gælder.",
                "Housing First og Critical Time Intervention fortsætter hos Kirkens Korshær og Blå Kors.",
                "Per 1. januar er der 20 boliger. Hans forslag kendes ikke. Bo i Kolding.",
                "Centerchefen og Team Udsatte samarbejder med Center for Socialpsykiatri.");
        String first = pick(tekster, random);
        String other = pick(tekster, random);
        ObjectNode punkt = JsonNodeFactory.instance.objectNode().put("Id", "p").put("Navn", first);
        punkt.put("Nyt", other);
        punkt.putArray("Felter")
                .addObject()
                .put(
                        "Html",
                        "<h2>Noget</h2><p>" + first + "</p><p>" + other
                                + "</p><h2>Beslutning i Byrådet den 28-01-2026</h2><p>" + other + "</p>");

        Result<Dagsorden> read = reader.read(punkt.toString());

        Sag sag = read.getValue().orElseThrow().sager().get(0);
        assertThat(sag.getTitel()).isEqualTo(first);
        assertThat(sag.getOevrigeAfsnit().get(0).getTekst()).isEqualTo(first + "\n" + other);
        assertThat(sag.getSagsforloeb().get(0).getOrdlyd()).contains(other);
        assertThat(sag.getPublicering().orElseThrow().getFelter().get(0).getVaerdi())
                .isEqualTo('"' + other + '"');
        assertThat(read.getProblems())
                .extracting(Problem::getCode)
                .doesNotContain(Problemkode.NAVNE_UDELADT, Problemkode.KONTAKTOPLYSNINGER_UDELADT);
    }

    private static ObjectNode punkt() {
        ObjectNode punkt = JsonNodeFactory.instance.objectNode().put("Id", "p");
        punkt.putArray("Felter").addObject().put("Html", "<p>Godt.</p>");
        return punkt;
    }

    private void assertNowhere(ObjectNode post, String fornavn, String efternavn) {
        String everything = plain(everything(reader.read(post.toString())));

        assertThat(everything).doesNotContain(plain(efternavn), plain(fornavn.replaceAll("-.*", "")));
    }

    /** The values, the document, and the problems in both languages and as JSON. */
    private String everything(Result<Dagsorden> read) {
        Strategi strategi = Strategi.builder()
                .navn("S")
                .kommune(Kommune.builder().kode("0999").navn("K").build())
                .roller(read.getValue().orElseThrow().organer())
                .sager(read.getValue().orElseThrow().sager())
                .build();
        return read
                + json.write(strategi)
                + new ResultJson(Sprog.DANSK).write(read.getProblems())
                + read.getProblems().stream()
                        .map(problem -> problem.getMessage(Sprog.ENGELSK))
                        .collect(Collectors.joining());
    }

    private static String plain(String text) {
        String danish = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}|\\\\n|-\n|- ", "")
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        return Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** A record that names the person in one place as records do. */
    private static void name(ObjectNode post, String navn, Random random) {
        ObjectNode moede = (ObjectNode) post.get("Moede");
        ObjectNode punkt = (ObjectNode) post.get("Dagsordenpunkter").get(0);
        ArrayNode felter = (ArrayNode) punkt.get("Felter");
        switch (random.nextInt(7)) {
            case 0 -> moede.putArray("Moededeltagere").addObject().put("Name", navn);
            case 1 -> punkt.put("CreatedBy", navn);
            case 2 -> punkt.putObject("Kontakt").putObject("Detaljer").put("Value", navn);
            case 3 ->
                felter.addObject().put("Html", "<h3>Beslutning i Byrådet den 1-1-2025</h3><p>Afbud: " + navn + "</p>");
            case 4 -> felter.addObject().put("Tekst", "Sagsbehandler: " + navn);
            case 5 -> felter.addObject().put("Html", "<p>Imod stemte " + navn + ".</p>");
            default -> felter.addObject().put("Tekst", navn + " (V) deltog ikke i mødet.");
        }
    }

    private static String form(String fornavn, String efternavn, Random random) {
        String navn = fornavn + " " + efternavn;
        return switch (random.nextInt(22)) {
            case 0 -> navn;
            case 1 -> navn + "s";
            case 2 -> efternavn + "s";
            case 3 -> fornavn;
            case 4 -> fornavn.charAt(0) + ". " + efternavn;
            case 5 -> fornavn.charAt(0) + "." + efternavn;
            case 6 -> fornavn + " K. " + efternavn;
            case 7 -> Normalizer.normalize(navn, Normalizer.Form.NFD);
            case 8 -> fornavn + "\n" + efternavn;
            case 9 -> navn.toUpperCase(Locale.ROOT);
            case 10 -> "\"" + fornavn + "\" " + efternavn;
            case 11 -> "(" + navn + ")";
            case 12 -> fornavn + " (" + efternavn + ")";
            case 13 -> "»" + navn + "«";
            case 14 -> fornavn + "\u00A0" + efternavn;
            case 15 -> fornavn.substring(0, 3) + "\u00AD" + fornavn.substring(3) + " " + efternavn;
            case 16 -> fornavn + " de " + efternavn + "s";
            case 17 -> "@" + fornavn + efternavn;
            case 18 -> (fornavn + efternavn).toLowerCase(Locale.ROOT);
            case 19 -> efternavn.substring(0, 4) + "- " + efternavn.substring(4);
            case 20 -> fornavn.replaceFirst("(?<=.)([aeiou])", "$1\u0301") + " " + efternavn;
            default -> efternavn.substring(0, 4) + "-\n" + efternavn.substring(4);
        };
    }

    private static ObjectNode fill(Supplier<String> text) {
        JsonNode template = new JsonMapper().readTree(TEMPLATE.replace("\n", " "));
        return (ObjectNode) fill(template, text);
    }

    private static JsonNode fill(JsonNode node, Supplier<String> text) {
        if (node.isString()) {
            return JsonNodeFactory.instance.stringNode(fill(node.asString(), text));
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> copy.add(fill(item, text)));
            return copy;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(field -> copy.set(fill(field.getKey(), text), fill(field.getValue(), text)));
        return copy;
    }

    private static String fill(String template, Supplier<String> text) {
        List<String> parts = new ArrayList<>(List.of(template.split("#", -1)));
        return IntStream.range(1, parts.size())
                .mapToObj(k -> text.get() + parts.get(k))
                .collect(Collectors.joining("", parts.get(0), ""));
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}

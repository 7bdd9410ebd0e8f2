package dk.kommunestrategi.io.dagsorden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.schema.PublishedSchema;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a record holds: never an exception, no known field lost, and what comes of it is a sound strategy document. */
class DagsordenProperties {

    private static final String[] HTML = {
        "<h2>",
        "</h2>",
        "<h3>Sagens forløb</h3>",
        "<h3>Beslutning</h3>",
        "<h2>Behandling</h2>",
        "<h2>Resume</h2>",
        "<li>",
        "<ul>",
        "<p>",
        "</p>",
        "<br>",
        "<b>",
        "</b>",
        "<script>",
        "</script>",
        "<style>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<table>",
        "<td>",
        "&nbsp;",
        "&#0;",
        "&#xD800;",
        "<",
        ">",
        "\"",
        "'",
        "\0",
        "\uD83C",
        "🏠",
        "Anbefales.",
        "Udsat",
        "Afbud: A B, C",
        "17/11/2025 Direktionen",
        "99/99/9999 X",
        "Direktionen, Socialudvalget og Byrådet",
        " og ",
        ",",
        "For stemte A B.",
        "Beslutning i Byrådet den 28-01-2026",
        "<h2>Høringsparter</h2>",
        "æøå",
        "Indstillinger",
        "<template>",
        "<svg>",
        "<frameset>"
    };

    private static final String[] KEYS = {
        "Lydfiler",
        "Ressourcer",
        "Felter",
        "Presentations",
        "ItemDecision",
        "SagsNummer",
        "Navn",
        "Punktnummer",
        "Bilag",
        "Documents",
        "Id",
        "IntegrationUid",
        "CorporationUid",
        "AgendaUid",
        "Number",
        "Sorting",
        "IsOpen",
        "CaseNumber",
        "SourceId",
        "Caption",
        "CasePresentationUid",
        "ExternalAgendaItemAttendees",
        "Udvalg",
        "Moede",
        "Dagsordenpunkter",
        "TillaegsDagsorden",
        "Dato",
        "Sted",
        "Moededeltagere",
        "Html",
        "Tekst",
        "Link",
        "DocumentId",
        "HarPdfVersion",
        "Order",
        "Andet",
        ""
    };

    private final DagsordenReader reader = new DagsordenReader();
    private final StrategiJson json = new StrategiJson();

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void arbitraryHtmlIsReadToASoundCase(@ForAll Random random) {
        String html = IntStream.range(0, random.nextInt(60))
                .mapToObj(k -> HTML[random.nextInt(HTML.length)])
                .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
        ObjectNode punkt = object().put("Id", "p").put("Navn", "Sagen");
        punkt.putArray("Felter").addObject().put("Html", html);

        Result<Dagsorden> read = reader.read(punkt.toString());

        assertThat(read.getValue().orElseThrow().sager()).hasSize(1);
        assertSound(read.getValue().orElseThrow());
    }

    /** Values of every kind in every field. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void arbitraryRecordsAreReadToSoundCases(@ForAll Random random) {
        String post = value(random, 4).toString();

        Result<Dagsorden> read = reader.read(post);

        assertThat(reader.read(post)).isEqualTo(read);
        assertThat(read.getProblems()).allMatch(problem -> problem.getLine().isPresent());
        assertThat(read.getValue().isPresent() || read.hasFejl()).isTrue();
        read.getValue().ifPresent(this::assertSound);
    }

    /** Import, case, JSON, case: the oracle is equality. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noKnownFieldIsLost(
            @ForAll("values") String sagsnummer,
            @ForAll("values") String titel,
            @ForAll("values") String id,
            @ForAll("values") String tekst,
            @ForAll Random random) {
        ObjectNode punkt = object().put("Id", id)
                .put("SagsNummer", sagsnummer)
                .put("Caption", titel)
                .put("Sorting", random.nextInt(1_000))
                .put("IsOpen", random.nextBoolean());
        List<String> guids =
                List.of("IntegrationUid", "CorporationUid", "AgendaUid", "CasePresentationUid", "SourceId");
        guids.forEach(guid -> punkt.put(guid, guid + "-" + random.nextInt(9)));
        List<String> free = List.of("Lydfiler", "Ressourcer", "Presentations", "ItemDecision", "Documents", "Fremtid");
        free.forEach(felt -> punkt.set(felt, withoutPersoner(random)));
        // A text would be a decision, and an object may have one.
        punkt.putArray("ItemDecision").add(withoutPersoner(random));
        punkt.putArray("Felter")
                .addObject()
                .put("Tekst", tekst)
                .put("Link", "https://x.dk/" + tekst.length())
                .put("DocumentId", Integer.toString(tekst.length()));
        punkt.putArray("Bilag")
                .addObject()
                .put("Id", "b")
                .put("Navn", titel)
                .put("Order", 3)
                .put("HarPdfVersion", "TRUE");

        Sag sag = reader.read(punkt.toString()).getValue().orElseThrow().sager().get(0);

        assertThat(sag.getId()).isEqualTo(id);
        assertThat(sag.getSagsnummer()).contains(sagsnummer);
        assertThat(sag.getTitel()).isEqualTo(titel);
        assertThat(sag.getOevrigeAfsnit())
                .singleElement()
                .satisfies(afsnit -> assertThat(afsnit.getTekst()).isEqualTo(tekst));
        assertThat(sag.getBilag()).singleElement().satisfies(bilag -> {
            assertThat(bilag.getNavn()).contains(titel);
            assertThat(bilag.getOrden()).hasValue(3);
            assertThat(bilag.isPdf()).isTrue();
        });
        Publicering publicering = sag.getPublicering().orElseThrow();
        assertThat(List.of(
                        publicering.getIntegration().orElseThrow(),
                        publicering.getMyndighed().orElseThrow(),
                        publicering.getDagsorden().orElseThrow(),
                        publicering.getFremstilling().orElseThrow(),
                        publicering.getKilde().orElseThrow()))
                .containsExactlyElementsOf(guids.stream()
                        .map(guid -> punkt.get(guid).stringValue())
                        .toList());
        assertThat(publicering.getSortering()).hasValue(punkt.get("Sorting").intValue());
        assertThat(publicering.getDokumenter().get(0).getDokument()).contains(Integer.toString(tekst.length()));
        Map<String, String> known = new LinkedHashMap<>();
        publicering.getFelter().forEach(felt -> known.put(felt.getNavn(), felt.getVaerdi()));
        free.stream()
                .filter(felt -> !punkt.get(felt).isNull())
                .forEach(felt -> assertThat(new JsonMapper().readTree(known.get(felt)))
                        .isEqualTo(new JsonMapper().readTree(punkt.get(felt).toString())));
    }

    /**
     * Sections of a record that looks like a real one: shuffled, in other markup, under other classes, amid debris. One record
     * marks all of its sections alike.
     */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void sectionsAreFoundWhateverTheirOrderMarkupAndDebris(@ForAll Random random) {
        Map<String, String> afsnit = new LinkedHashMap<>();
        afsnit.put("Resume og sagens baggrund", "Kort fortalt.");
        afsnit.put("Indstillinger", "Direktøren indstiller, at strategien godkendes.");
        afsnit.put("Behandling", "Direktionen, Socialudvalget og Kommunalbestyrelsen.");
        afsnit.put("Sagsfremstilling", "Det hele.");
        afsnit.put("Økonomiske konsekvenser", "Ingen.");
        afsnit.put("Sagens forløb", "<u>17/11/2025 Direktionen</u><br>Anbefales.<br>Afbud: 2");
        afsnit.put("Noget helt andet", "Findes også.");
        List<String> overskrifter = new ArrayList<>(afsnit.keySet());
        Collections.shuffle(overskrifter, random);
        int mark = random.nextInt(5);
        String html = overskrifter.stream()
                .map(overskrift -> overskrift(overskrift, mark) + debris(random) + "<p class='k" + random.nextInt(9)
                        + "'>" + afsnit.get(overskrift) + "</p>" + debris(random))
                .collect(Collectors.joining());
        ObjectNode punkt = object().put("Id", "p").put("Navn", "Sagen");
        punkt.putArray("Felter").addObject().put("Html", html);

        Result<Dagsorden> read = reader.read(punkt.toString());

        Sag sag = read.getValue().orElseThrow().sager().get(0);
        assertThat(read.getProblems()).isEmpty();
        assertThat(sag.getResume()).contains("Kort fortalt.");
        assertThat(sag.getIndstilling()).hasValueSatisfying(indstilling -> {
            assertThat(indstilling.getIndstiller()).contains("Direktøren");
            assertThat(indstilling.getTekst()).isEqualTo("Direktøren indstiller, at strategien godkendes.");
        });
        assertThat(sag.getBehandling()).hasSize(3);
        assertThat(sag.getSagsfremstilling()).contains("Det hele.");
        assertThat(sag.getOekonomiskeKonsekvenser()).contains("Ingen.");
        assertThat(sag.getSagsforloeb()).singleElement().satisfies(answer -> {
            assertThat(answer.getOrgan()).contains("direktionen");
            assertThat(answer.getAfbud()).isEqualTo(2);
        });
        assertThat(sag.getOevrigeAfsnit())
                .singleElement()
                .satisfies(other -> assertThat(other.getTekst()).isEqualTo("Findes også."));
    }

    /** Whatever a lower heading says that any section may say of itself, and whether it is lower or stands in a block. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void thePresentationHoldsItsOwnSubsections(@ForAll Random random) {
        String[] lower = {
            "Historik", "Økonomi", "Økonomiske forhold", "Inddragelse og høring", "Sagens baggrund", "Videre"
        };
        int mark = random.nextInt(5);
        boolean inBlock = mark == 3 || random.nextBoolean();
        StringBuilder html = new StringBuilder(overskrift("Sagsfremstilling", mark))
                .append(debris(random))
                .append("<div>");
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            String overskrift = lower[random.nextInt(lower.length)];
            html.append("<p>Tekst ")
                    .append(k)
                    .append(".</p>")
                    .append(
                            inBlock
                                    ? "<div>" + overskrift(overskrift, mark) + "</div>"
                                    : "<h5>" + overskrift + "</h5>");
            lines.add("Tekst " + k + ".");
            lines.add(overskrift);
        }
        html.append("<p>1. juni 2017 blev ansat en medarbejder.</p></div>")
                .append(overskrift("Økonomiske konsekvenser", mark))
                .append("<p>Ingen.</p>");
        ObjectNode punkt = object().put("Id", "p").put("Navn", "Sagen");
        punkt.putArray("Felter").addObject().put("Html", html.toString());

        Result<Dagsorden> read = reader.read(punkt.toString());

        Sag sag = read.getValue().orElseThrow().sager().get(0);
        assertThat(sag.getOekonomiskeKonsekvenser()).contains("Ingen.");
        assertThat(sag.getSagsfremstilling().orElseThrow().replace(":", "").toLowerCase(java.util.Locale.ROOT))
                .isEqualTo(String.join("\n", lines).toLowerCase(java.util.Locale.ROOT)
                        + "\n1. juni 2017 blev ansat en medarbejder.");
        assertThat(read.getValue().orElseThrow().organer()).isEmpty();
    }

    /** What comes of any record can be held in a strategy document, and is read back equal. */
    private void assertSound(Dagsorden read) {
        Strategi strategi = Strategi.builder()
                .navn("S")
                .kommune(Kommune.builder().kode("0999").navn("K").build())
                .roller(read.organer())
                .sager(read.sager())
                .build();

        String dokument = json.write(strategi);
        Result<Strategidokument> again = json.read(dokument);

        assertThat(again.getProblems()).noneMatch(Problem::isFejl);
        assertThat(again.map(Strategidokument::getStrategi).getValue()).contains(strategi);
        PublishedSchema.STRATEGI.assertValid(dokument);
    }

    private static String overskrift(String overskrift, int mark) {
        if (overskrift.startsWith("Noget")) {
            return "<h1>" + overskrift + "</h1>";
        }
        return switch (mark) {
            case 0 -> "<h2 class='x'><span>" + overskrift + "</span></h2>";
            case 1 -> "<h3>" + overskrift + ":</h3>";
            case 2 -> "<div><h4>&nbsp;" + overskrift.toUpperCase(java.util.Locale.ROOT) + "</h4></div>";
            case 3 -> "<p><strong>" + overskrift + "</strong></p>";
            default -> "<h1><b><i>" + overskrift + "</i></b></h1>";
        };
    }

    private static String debris(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "<p class=MsoNormal>&nbsp;<o:p></o:p></p>";
            case 1 -> "<!--[if gte mso 9]><xml>x</xml><![endif]-->";
            case 2 -> "<script>h2('Resume')</script><style>h2{}</style>";
            case 3 -> "<meta name=x><br><br>";
            case 4 -> "<span></span><div><div></div></div>";
            default -> "";
        };
    }

    private static JsonNode value(Random random, int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        int art = random.nextInt(depth > 0 ? 9 : 6);
        return switch (art) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.booleanNode(random.nextBoolean());
            case 2 ->
                // With a digit more it could be a telephone number.
                nodes.numberNode(random.nextInt(-9_999_999, 10_000_000));
            case 3 -> nodes.numberNode(random.nextInt(100) / 8.0);
            case 4 -> nodes.stringNode(HTML[random.nextInt(HTML.length)]);
            case 5 -> nodes.stringNode(" 00000000-0000-0000-0000-000000000000");
            case 6 -> {
                ArrayNode list = nodes.arrayNode();
                IntStream.range(0, random.nextInt(4)).forEach(k -> list.add(value(random, depth - 1)));
                yield list;
            }
            default -> {
                ObjectNode object = nodes.objectNode();
                IntStream.range(0, random.nextInt(8))
                        .forEach(k -> object.set(KEYS[random.nextInt(KEYS.length)], value(random, depth - 1)));
                yield object;
            }
        };
    }

    /** A value none of whose fields holds persons. */
    private static JsonNode withoutPersoner(Random random) {
        JsonNode value = value(random, 2);
        return value.toString().matches("(?s).*(eltager|ttendee).*") ? withoutPersoner(random) : value;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A line that says something, without blanks around it, and is no heading, body or bullet. */
    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings()
                .withChars("abcæøåÆØÅ0123456789\"\\/<>&'")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(tekst -> "x" + tekst)
                // With eight digits it could be a telephone number.
                .filter(tekst -> !tekst.matches(".*\\d{8}.*"));
    }
}

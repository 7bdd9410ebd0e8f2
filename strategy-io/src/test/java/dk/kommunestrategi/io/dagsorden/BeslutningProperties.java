package dk.kommunestrategi.io.dagsorden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A decision is the same however a municipality writes it, and no line of a record is lost. */
class BeslutningProperties {

    private record Organ(String navn, String kode) {}

    private record Ordlyd(String tekst, Udfald udfald, boolean aendret) {}

    private static final List<Organ> ORGANER = List.of(
            new Organ("Direktionen", "direktionen"),
            new Organ("Byrådet", "byraadet"),
            new Organ("Kommunalbestyrelsen", "kommunalbestyrelsen"),
            new Organ("Økonomiudvalget", "oekonomiudvalget"),
            new Organ("Teknik- og Miljøudvalget", "teknik-og-miljoeudvalget"),
            new Organ("Udvalget for Børn og Unge", "udvalget-for-boern-og-unge"),
            new Organ("Ældrerådet", "aeldreraadet"),
            new Organ("Handicaprådet", "handicapraadet"),
            new Organ("Magistraten", "magistraten"));

    /** Bodies whose names do not tell that they are any: only a heading that says so, or that numbers the item, does. */
    private static final List<Organ> OTHER_ORGANER =
            List.of(new Organ("Børn og Unge", "boern-og-unge"), new Organ("Teknik & Miljø", "teknik-miljoe"));

    private static final List<Ordlyd> ORDLYD = List.of(
            new Ordlyd("Godkendt.", Udfald.GODKENDT, false),
            new Ordlyd("Tiltrådt.", Udfald.GODKENDT, false),
            new Ordlyd("Indstillingen følges.", Udfald.GODKENDT, false),
            new Ordlyd("Godkendt, idet fristen udsættes til 1. juni.", Udfald.GODKENDT, false),
            new Ordlyd("Godkendt med den ændring, at punkt 3 udgår.", Udfald.GODKENDT, true),
            new Ordlyd("Anbefales.", Udfald.ANBEFALET, false),
            new Ordlyd("Indstilles til Byrådets godkendelse.", Udfald.ANBEFALET, false),
            new Ordlyd("Anbefales med den ændring at fristen udskydes.", Udfald.ANBEFALET, true),
            new Ordlyd("Taget til efterretning.", Udfald.TAGET_TIL_EFTERRETNING, false),
            new Ordlyd("Ikke godkendt.", Udfald.AFVIST, false),
            new Ordlyd("Forkastet.", Udfald.AFVIST, false),
            new Ordlyd("Udsat.", Udfald.UDSAT, false),
            new Ordlyd("Udvalget besluttede at udsætte sagen.", Udfald.UDSAT, false),
            new Ordlyd("Sagen sendes tilbage til forvaltningen.", Udfald.TILBAGESENDT, false),
            new Ordlyd(
                    "Et ændringsforslag om at udsætte sagen blev forkastet. Herefter godkendt.",
                    Udfald.GODKENDT,
                    false));

    private static final List<String> OVERSKRIFTER = List.of(
            "Beslutning i #O den #D",
            "Beslutning i #O den #D:",
            "Beslutning fra #O, #D, pkt. #N",
            "Beslutning truffet af #O d. #D",
            "Beslutning på møde i #O den #D",
            "Tidligere beslutning i #O onsdag den #D",
            "Beslutning i #O den #D (pkt. #N)",
            "Behandling i #O, den #D kl. 16.30",
            "#O, #D, pkt. #N",
            "#O, #D, pkt. #N:",
            "#O, #D, sag nr. #N",
            "Pkt. #N, #O, #D");

    private static final List<String> OVERSKRIFTER_OF_ORGANER = List.of(
            "#O den #D",
            "#O #D",
            "#O - #D",
            "#O (#D)",
            "#D #O",
            "#D, #O",
            "Beslutning #O den #D",
            "Beslutning: #O, #D",
            "#Os beslutning den #D",
            "#Os møde den #D");

    private static final List<String> NAVNE = List.of("Anna Berg (V)", "Bo Lund (A)", "Ida Toft", "Per Dam (Ø)");

    private static final List<String> STEMMER = List.of(
            "For stemte #F (A, B). Imod stemte #I (V).",
            "For: #F, imod: #I.",
            "#F stemte for, og #I stemte imod.",
            "Stemmer for: #F. Stemmer imod: #I.");

    private static final List<String> PARTIER = List.of(
            "For stemte A, F og Ø. Imod stemte V og C.", "Venstre stemte imod.", "Et mindretal (V, C) stemte imod.");

    private final DagsordenReader reader = new DagsordenReader();

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void aDecisionIsReadTheSameInWhateverStyle(@ForAll Random random) {
        boolean isKnown = random.nextInt(4) > 0;
        Organ organ = one(random, isKnown ? ORGANER : OTHER_ORGANER);
        LocalDate dato = LocalDate.ofEpochDay(10_000 + random.nextInt(14_000));
        String style = one(
                random,
                isKnown
                        ? Stream.concat(OVERSKRIFTER.stream(), OVERSKRIFTER_OF_ORGANER.stream())
                                .toList()
                        : OVERSKRIFTER);
        String overskrift = style.replace("#O", organ.navn())
                .replace("#D", written(dato, random.nextInt(8)))
                .replace("#N", Integer.toString(1 + random.nextInt(300)));
        Ordlyd ordlyd = one(random, ORDLYD);
        int afbud = random.nextInt(4);
        int stemmerFor = 10 + random.nextInt(20);
        int imod = random.nextInt(10);
        String stemmer = switch (random.nextInt(3)) {
            case 0 ->
                one(random, STEMMER).replace("#F", Integer.toString(stemmerFor)).replace("#I", Integer.toString(imod));
            case 1 -> one(random, PARTIER);
            default -> "";
        };
        List<String> lines = new ArrayList<>(List.of(ordlyd.tekst()));
        if (!stemmer.isEmpty()) {
            lines.add(stemmer);
        }
        List<String> with = new ArrayList<>(lines);
        with.add(random.nextInt(with.size() + 1), afbud(afbud, random.nextInt(4)));

        Result<Dagsorden> read = reader.read(post(overskrift, with, random.nextInt(6)));

        Dagsorden dagsorden = read.getValue().orElseThrow();
        assertThat(dagsorden.sager().get(0).getSagsforloeb())
                .as(overskrift + " / " + with)
                .containsExactly(Dagsordenspunkt.builder()
                        .organ(organ.kode())
                        .dato(dato)
                        .udfald(ordlyd.udfald())
                        .aendret(ordlyd.aendret())
                        .ordlyd(String.join("\n", lines))
                        .afbud(afbud)
                        .afstemning(
                                stemmer.matches(".*[0-9].*")
                                        ? Optional.of(Afstemning.builder()
                                                .stemmerFor(stemmerFor)
                                                .stemmerImod(imod)
                                                .build())
                                        : Optional.empty())
                        .build());
        assertThat(dagsorden.organer())
                .singleElement()
                .satisfies(body -> assertThat(body.getNavn()).isEqualTo(organ.navn()));
        assertThat(read.toString()).doesNotContain("Berg", "Lund", "Toft");
    }

    private static final List<String> LINES = List.of(
            "Godkendt.",
            "Anbefales ikke.",
            "17/11/2025 Direktionen",
            "Direktionen, 3. december 2025",
            "Byrådet den 31. februar 2025: Udsat",
            "2025-12-09 Socialudvalget: Udsat #",
            "Økonomiudvalget",
            "Beslutning i Ældrerådet den 1. maj 2020",
            "Børn og Unge, 24-06-2019, pkt. 3",
            "Fraværende:",
            "Afbud: 2",
            "Sagen er # og skal godkendes.",
            "For stemte A # og F.",
            "Beslutning: Udsat, #",
            "Indstilling",
            "Den 1. maj 2020 kom #.",
            "Mere om # i sagen.",
            "Ad 1: Godkendt, #",
            "#",
            "Direktionen indstiller, at # godkendes.");

    private static final List<String> HEADINGS = List.of(
            "Sagens forløb",
            "Historik",
            "Beslutning",
            "Beslutning i Byrådet den 28-01-2026",
            "Sagsfremstilling",
            "Indstilling",
            "Resume",
            "Økonomi",
            "Høringsparter",
            "Behandling",
            "Fraværende",
            "Noget andet",
            "Udvalgets beslutning den 1. maj 2020",
            "Teknik og Miljø den 7. oktober 2021");

    /** Whatever stands in a record is read, kept or told: words that are nowhere else are found again. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noLineIsLost(@ForAll Random random) {
        List<String> marks = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        int count = 1 + random.nextInt(14);
        for (int k = 0; k < count; k++) {
            if (random.nextInt(3) == 0) {
                String heading = one(random, HEADINGS);
                html.append(one(
                        random,
                        List.of(
                                "<h2>" + heading + "</h2>",
                                "<h3>" + heading + "</h3>",
                                "<p><b>" + heading + "</b></p>",
                                "<p>" + heading + "</p>")));
            }
            String mark = "kvist" + k;
            String line = one(random, LINES);
            if (line.contains("#")) {
                marks.add(mark);
            }
            html.append(one(
                            random,
                            List.of(
                                    "<p>#L</p>",
                                    "#L<br>",
                                    "<ul><li>#L</li></ul>",
                                    "<div><p>#L</p></div>",
                                    "<p><b>#L</b></p>"))
                    .replace("#L", line.replace("#", mark)));
        }

        Result<Dagsorden> read = reader.read(post("", List.of(html.toString()), 0));

        Sag sag = read.getValue().orElseThrow().sager().get(0);
        String all = (sag.toString() + read.getValue().orElseThrow().organer() + told(read)).toLowerCase(Locale.ROOT);
        assertThat(marks).as(html.toString()).allMatch(mark -> all.matches("(?s).*" + mark + "(?![0-9]).*"));
    }

    private static String told(Result<Dagsorden> read) {
        return read.getProblems().stream().map(Problem::getArguments).toList().toString();
    }

    private static String post(String overskrift, List<String> lines, int form) {
        ObjectNode punkt = new JsonMapper().createObjectNode().put("Id", "p").put("Navn", "Sagen");
        String paragraphs = "<p>" + String.join("</p><p>", lines) + "</p>";
        ObjectNode felt = punkt.putArray("Felter").addObject();
        switch (form) {
            case 0 -> felt.put("Html", overskrift.isEmpty() ? paragraphs : "<h3>" + overskrift + "</h3>" + paragraphs);
            case 1 -> felt.put("Html", "<h2><span>" + overskrift + "</span></h2>" + String.join("<br>", lines));
            case 2 -> felt.put("Html", "<p><strong>" + overskrift + "</strong></p>" + paragraphs);
            case 3 -> felt.put("Navn", overskrift).put("Html", paragraphs);
            case 4 -> felt.put("Html", "<h3>Sagens forløb</h3><p><u>" + overskrift + "</u></p>" + paragraphs);
            default -> felt.put("Navn", overskrift).put("Tekst", String.join("\n", lines));
        }
        return punkt.toString();
    }

    private static String afbud(int antal, int style) {
        String navne = String.join(", ", NAVNE.subList(0, antal));
        return switch (style) {
            case 0 -> "Fraværende: " + navne;
            case 1 -> antal == 0 ? "Afbud: Ingen" : "Afbud: " + navne;
            case 2 -> "Fraværende med afbud: " + navne;
            default -> "Afbud: " + antal;
        };
    }

    private static String written(LocalDate dato, int style) {
        int aar = dato.getYear();
        int maaned = dato.getMonthValue();
        int nummer = dato.getDayOfMonth();
        List<String> maaneder = List.of(
                "januar",
                "februar",
                "marts",
                "april",
                "maj",
                "juni",
                "juli",
                "august",
                "september",
                "oktober",
                "november",
                "december");
        String navn = maaneder.get(maaned - 1);
        return switch (style) {
            case 0 -> String.format(Locale.ROOT, "%02d-%02d-%d", nummer, maaned, aar);
            case 1 -> nummer + "/" + maaned + "/" + aar;
            case 2 -> String.format(Locale.ROOT, "%02d.%02d.%d", nummer, maaned, aar);
            case 3 -> dato.toString();
            case 4 -> nummer + ". " + navn + " " + aar;
            case 5 -> nummer + "." + navn + " " + aar;
            case 6 -> nummer + ". " + navn.substring(0, 3) + ". " + aar;
            default -> nummer + "/" + maaned + " " + aar;
        };
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

package dk.kommunestrategi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.dagsorden.Dagsorden;
import dk.kommunestrategi.io.dagsorden.DagsordenReader;
import dk.kommunestrategi.io.dagsorden.DagsordenWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Dagsordensmoede;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Dokumenthenvisning;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Offentlighed;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.sprog.Sprog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case that is written as a record comes back as it was, but for what a record has no place for. */
class DagsordenWriterTest {

    private static final Strategi STRATEGI = Eksempel.KALUNDBORG.strategi();

    private static Sag back(Result<String> record) {
        Result<Dagsorden> read = new DagsordenReader()
                .read(record.getValue().orElseThrow().getBytes(StandardCharsets.UTF_8), STRATEGI.getRoller());
        assertThat(read.getValue().orElseThrow().into(STRATEGI).getRoller()).isEqualTo(STRATEGI.getRoller());
        return read.getValue().orElseThrow().sager().get(0);
    }

    @Test
    void theCaseOfKalundborgComesBack() {
        Sag sag = STRATEGI.getSager().get(0);

        Result<String> record = new DagsordenWriter(STRATEGI.getRoller()).write(sag);

        assertThat(back(record))
                .isEqualTo(Sag.builder()
                        .from(sag)
                        .omskrevet(false)
                        .beslutningsoplaeg(Optional.empty())
                        .build());
        assertThat(record.getProblems())
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .singleElement()
                .asString()
                .endsWith("står i strategien: omskrevet, beslutningsoplaeg.");
    }

    /** What a system publishes with a case, on the agenda of a meeting. */
    @Test
    void howACaseWasPublishedComesBack() {
        Publicering publicering = Publicering.builder()
                .punktnummer("7")
                .sortering(3)
                .offentlighed(Offentlighed.AABEN)
                .tillaeg(true)
                .dagsorden("d-1")
                .integration("i-1")
                .myndighed("m-1")
                .fremstilling("f-1")
                .kilde("k-1")
                .addDokumenter(
                        Dokumenthenvisning.builder()
                                .id("f1")
                                .dokument("p1")
                                .link("https://example.com/p1")
                                .build(),
                        Dokumenthenvisning.builder()
                                .navn("Resume og baggrund")
                                .id("f2")
                                .build())
                .eksterneDeltagere(2)
                .moede(Dagsordensmoede.builder()
                        .id("moede-1")
                        .navn("Ordinært møde")
                        .udvalg("Socialudvalget")
                        .tidspunkt("2026-01-14T16:00:00")
                        .sted("Rådhuset")
                        .deltagere(7)
                        .build())
                .addFelter(
                        Felt.of("Bilag/Stoerrelse", "{\"kb\":12}"),
                        Felt.of("Vigtighed", "3"),
                        Felt.of("Felter/Skabelon", "\"S1\""),
                        Felt.of("Moede/Lokale", "\"104\""),
                        Felt.of("Dagsorden/Status", "true"))
                .build();
        Sag sag = Sag.builder()
                .from(STRATEGI.getSager().get(0))
                .omskrevet(false)
                .beslutningsoplaeg(Optional.empty())
                // On an agenda it would be that body's treatment.
                .beslutning(Optional.empty())
                .publicering(publicering)
                .build();

        Result<String> record = new DagsordenWriter(STRATEGI.getRoller()).write(sag);

        assertThat(back(record).getPublicering()).contains(publicering);
        assertThat(record.getProblems()).isEmpty();
    }

    /** What a wording does not tell is said behind it: outcome, changes and vote come back, and nothing is said twice. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "Anbefales. | ANBEFALET | true | 5/2/1 | Anbefales.;Anbefalet med ændringer.;5 stemte for, 2 stemte imod, 1 undlod at stemme.",
                "Godkendt med de ændringer, at fristen er 1. maj. | GODKENDT | true | - | Godkendt med de ændringer, at fristen er 1. maj.",
                "6 stemte for og 3 imod. Forslaget blev godkendt. | GODKENDT | false | 6/3/0 | 6 stemte for og 3 imod. Forslaget blev godkendt.",
                "Udvalget drøftede sagen. | UDSAT | false | - | Udvalget drøftede sagen.;Udsat.",
                "- | GODKENDT | true | 9/0/0 | Godkendt med ændringer.;9 stemte for, 0 stemte imod, 0 undlod at stemme.",
                "Anbefales. | ANBEFALET | false | - | Anbefales."
            })
    void whatAWordingDoesNotTellIsSaidBehindIt(
            String ordlyd, Udfald udfald, boolean aendret, String stemmer, String lines) {
        Dagsordenspunkt punkt = Dagsordenspunkt.builder()
                .from(STRATEGI.getSager().get(0).getSagsforloeb().get(0))
                .ordlyd(Optional.ofNullable(ordlyd))
                .udfald(udfald)
                .aendret(aendret)
                .afstemning(Optional.ofNullable(stemmer).map(DagsordenWriterTest::afstemning))
                .afbud(1)
                .build();
        Sag sag = Sag.builder()
                .from(STRATEGI.getSager().get(0))
                .sagsforloeb(List.of(punkt))
                .build();

        Sag back = back(new DagsordenWriter(STRATEGI.getRoller()).write(sag));

        assertThat(back.getSagsforloeb())
                .containsExactly(Dagsordenspunkt.builder()
                        .from(punkt)
                        .ordlyd(lines.replace(';', '\n'))
                        .build());
        assertThat(back(new DagsordenWriter(STRATEGI.getRoller()).write(back)).getSagsforloeb())
                .as("written once more")
                .isEqualTo(back.getSagsforloeb());
    }

    /** In words that a body would use; what is turned down, put off or sent back is not changed, and that is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ANBEFALET | Anbefalet | true",
                "GODKENDT | Godkendt | true",
                "AFVIST | Ikke anbefalet | false",
                "TAGET_TIL_EFTERRETNING | Taget til efterretning | false",
                "UDSAT | Udsat | false",
                "TILBAGESENDT | Sendt tilbage | false"
            })
    void everyOutcomeHasItsOwnWords(Udfald udfald, String word, boolean isChanging) {
        for (boolean aendret : new boolean[] {false, true}) {
            Sag sag = with(Dagsordenspunkt.builder()
                    .from(STRATEGI.getSager().get(0).getSagsforloeb().get(0))
                    .ordlyd(Optional.empty())
                    .udfald(udfald)
                    .aendret(aendret)
                    .build());

            Result<String> record = new DagsordenWriter(STRATEGI.getRoller()).write(sag);

            boolean kept = aendret && isChanging;
            Dagsordenspunkt back = back(record).getSagsforloeb().get(0);
            assertThat(back.getOrdlyd()).contains(word + (kept ? " med ændringer." : "."));
            assertThat(back.getUdfald()).contains(udfald);
            assertThat(back.isAendret()).isEqualTo(kept);
            assertThat(record.getProblems()
                            .get(0)
                            .getArguments()
                            .get(1)
                            .toString()
                            .contains("aendret"))
                    .as("told as lost")
                    .isEqualTo(aendret && !isChanging);
            assertThat(back(new DagsordenWriter(STRATEGI.getRoller())
                                    .write(with(Dagsordenspunkt.builder()
                                            .from(back)
                                            .aendret(aendret)
                                            .build())))
                            .getSagsforloeb())
                    .as("written once more")
                    .containsExactly(back);
        }
    }

    /** The body that decides rejects; those before it do not recommend. */
    @Test
    void whoeverDecidesRejects() {
        List<Behandlingstrin> trin = STRATEGI.getSager().get(0).getBehandling();
        Sag sag = with(Dagsordenspunkt.builder()
                .organ(trin.get(trin.size() - 1).getOrganer().get(0))
                .udfald(Udfald.AFVIST)
                .build());

        assertThat(back(new DagsordenWriter(STRATEGI.getRoller()).write(sag)).getSagsforloeb())
                .extracting(Dagsordenspunkt::getOrdlyd)
                .containsExactly(Optional.of("Afvist."));
    }

    private static Sag with(Dagsordenspunkt punkt) {
        return Sag.builder()
                .from(STRATEGI.getSager().get(0))
                .sagsforloeb(List.of(punkt))
                .build();
    }

    private static Afstemning afstemning(String stemmer) {
        String[] each = stemmer.split("/", -1);
        return Afstemning.builder()
                .stemmerFor(Integer.parseInt(each[0]))
                .stemmerImod(Integer.parseInt(each[1]))
                .undlod(Integer.parseInt(each[2]))
                .build();
    }

    /** What a record has no room for is named, and so many persons that nobody counts them are left out. */
    @Test
    void whatDoesNotComeBackIsNamed() {
        Sag sag = Sag.builder()
                .from(STRATEGI.getSager().get(0))
                .omskrevet(false)
                .beslutningsoplaeg(Optional.empty())
                .kleNummer("27.18.00")
                .publicering(Publicering.builder()
                        .eksterneDeltagere(Integer.MAX_VALUE)
                        .addFelter(Felt.of("Vigtighed", "{"))
                        .build())
                .build();

        assertThat(new DagsordenWriter(STRATEGI.getRoller()).write(sag).getProblems())
                .extracting(problem -> problem.getArguments().get(1).toString())
                .containsExactly("kleNummer, publicering.eksterneDeltagere, publicering.felter");
    }

    /** What a reader would refuse to read back is left out and told, and what it can read stays. */
    @ParameterizedTest
    @CsvSource({"90, true", "91, false", "98, false", "400, false", "600, false", "100000, false"})
    void aFieldIsAsDeepAsItCanBeReadBack(int depth, boolean kept) {
        Felt felt = Felt.of("Bilag/Vigtighed", "[".repeat(depth) + "]".repeat(depth));
        Sag sag = Sag.builder()
                .from(STRATEGI.getSager().get(0))
                .omskrevet(false)
                .beslutningsoplaeg(Optional.empty())
                .publicering(Publicering.builder().addFelter(felt).build())
                .build();

        Result<String> record = new DagsordenWriter(STRATEGI.getRoller()).write(sag);

        assertThat(back(record).getTitel()).isEqualTo(sag.getTitel());
        assertThat(back(record).getPublicering().map(Publicering::getFelter).orElse(List.of()))
                .isEqualTo(kept ? List.of(felt) : List.of());
        assertThat(record.getProblems())
                .extracting(problem -> problem.getArguments().get(1).toString())
                .containsExactlyElementsOf(kept ? List.of() : List.of("publicering.felter"));
    }

    /** Nobody knows then what was lost. */
    @Test
    void aThreadThatIsInterruptedIsTold() {
        Thread.currentThread().interrupt();
        Result<String> record;
        try {
            record = new DagsordenWriter(STRATEGI.getRoller())
                    .write(STRATEGI.getSager().get(0));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(record.getValue()).isPresent();
        assertThat(record.getProblems()).extracting(Problem::getCode).containsExactly(Problemkode.LAESNING_AFBRUDT);
    }
}

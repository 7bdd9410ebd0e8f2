package dk.kommunestrategi.io.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parties in a table: how to reach them does not come in, and what a strategy calls them comes back. */
class TableKontaktTest {

    private static final String PRINTED = "Kræver samarbejde med SSF";

    private final TableReader reader = new TableReader();
    private final Strategi without = KoldingTables.without();

    @Test
    void howToReachAPartyStaysOutsideAndIsToldWithItsCell() {
        Result<Strategi> reading = read(
                without,
                "Kræver samarbejde med Anna, tlf. 76 33 12 34 eller anna@kolding.dk Kræver internt samarbejde");

        List<Problem> told = reading.getProblems().stream()
                .filter(problem -> problem.getCode() == Problemkode.KONTAKTOPLYSNINGER_UDELADT)
                .toList();
        assertThat(told).singleElement().satisfies(problem -> {
            assertThat(problem.getColumn()).hasValue(3);
            assertThat(problem.getValue()).isEmpty();
            assertThat(problem.getMessage(Sprog.DANSK))
                    .isEqualTo(
                            "Her står cpr-numre, telefonnumre eller mailadresser: Intern/ekstern. Antal udeladte: 2.");
        });
        Initiativ read = reading.getValue().orElseThrow().getInitiativer().stream()
                .filter(initiativ -> parter(initiativ).stream()
                        .anyMatch(part -> part.getPart().orElse("").startsWith("Anna")))
                .findFirst()
                .orElseThrow();
        assertThat(parter(read))
                .containsExactly(
                        Samarbejde.builder()
                                .part("Anna, tlf. [telefonnummer udeladt] eller [mailadresse udeladt]")
                                .intern(false)
                                .build(),
                        Samarbejde.builder().intern(true).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring til 76 33 12 34",
                "anna@kolding.dk",
                "Kræver hjælp fra 010190-1234",
                "76 33 12 34",
                "010190-1234"
            })
    void noProblemQuotesHowToReachSomebody(String cell) {
        Result<Strategi> reading = read(without, cell);

        assertThat(reading.hasFejl()).isTrue();
        assertThat(reading.getProblems().toString()).doesNotContain("76 33", "12 34", "kolding.dk", "010190");
    }

    /** It may have lines, or look like several parties. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Region\nSyddanmark",
                "Region\r\n\tSyddanmark\u0085",
                "A\nKræver internt samarbejde med SSF",
                "A Kræver eksternt samarbejde med B",
                "Kræver samarbejde",
                "Internt\u2028x\u0007y"
            })
    void aPartyOfWhateverNameComesBackAsItWas(String part) {
        Strategi strategi = withPart(sound(reader.readHandleplan(without, KoldingTables.HANDLEPLAN)), part);

        byte[] csv = new TableWriter().csv(StrategiTable.handleplan(strategi));

        assertThat(sound(reader.readHandleplan(strategi, csv))).isEqualTo(strategi);
    }

    /** Whoever does not know it must not take it for two parties either, one of them inside the house. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Kræver internt samarbejde med SSF",
                "A kræver samarbejde med SSF",
                "A Kræver eksternt samarbejde med B og SSF",
                "\"A\" og B"
            })
    void aPartyOfWhateverNameIsOne(String part) {
        Strategi strategi = withPart(sound(reader.readHandleplan(without, KoldingTables.HANDLEPLAN)), part);

        byte[] csv = new TableWriter().csv(StrategiTable.handleplan(strategi));

        assertThat(sound(reader.readHandleplan(without, csv)).getInitiativer())
                .allSatisfy(initiativ -> assertThat(parter(initiativ))
                        .containsExactly(
                                Samarbejde.builder().part(part).intern(false).build()));
    }

    private Result<Strategi> read(Strategi strategi, String cell) {
        String table = new String(KoldingTables.HANDLEPLAN, StandardCharsets.UTF_8);
        assertThat(table).contains("\t" + PRINTED + "\t");
        return reader.readHandleplan(
                strategi,
                table.replaceFirst("\t" + PRINTED + "\t", "\t" + cell + "\t").getBytes(StandardCharsets.UTF_8));
    }

    private static Strategi withPart(Strategi strategi, String part) {
        return strategi.withInitiativer(strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.withVurdering(Vurdering.builder()
                        .from(initiativ.getVurdering().orElseThrow())
                        .samarbejde(List.of(
                                Samarbejde.builder().part(part).intern(false).build()))
                        .build()))
                .toList());
    }

    private static List<Samarbejde> parter(Initiativ initiativ) {
        return initiativ.getVurdering().map(Vurdering::getSamarbejde).orElse(List.of());
    }

    private static Strategi sound(Result<Strategi> reading) {
        return reading.getValue().orElseThrow(() -> new AssertionError(reading.getProblems()));
    }
}

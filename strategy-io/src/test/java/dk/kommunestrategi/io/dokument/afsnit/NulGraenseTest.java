package dk.kommunestrategi.io.dokument.afsnit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.dokument.writer.TextWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lower limit of nothing is no number that people say: it says nothing, or that one comes not before another. */
class NulGraenseTest {

    private final Strategi strategi = Strategi.builder()
            .navn("Strategien")
            .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
            .addInitiativer(initiativ(1), initiativ(2), initiativ(3))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SLUT_START | DANSK | 0 |   | starter tidligst, når 1. A er udviklet",
                "SLUT_START | DANSK | 0 | 0 | starter, så snart 1. A er udviklet",
                "SLUT_START | DANSK | 0 | 1 | starter tidligst, når 1. A er udviklet, og højst et halvår efter",
                "SLUT_START | DANSK | 1 | 3 | starter mindst et halvår og højst 3 halvår efter, at 1. A er udviklet",
                "SLUT_START | DANSK |   | 3 | starter højst 3 halvår efter, at 1. A er udviklet",
                "SLUT_START | ENGELSK | 0 |   | starts once 1. A has been developed, or later",
                "SLUT_START | ENGELSK | 0 | 0 | starts as soon as 1. A has been developed",
                "SLUT_START | ENGELSK | 0 | 3 | starts once 1. A has been developed, or at most 3 half-years later",
                "START_START | DANSK | 0 |   | starter tidligst sammen med 1. A",
                "START_START | DANSK | 0 | 0 | starter samtidig med 1. A",
                "START_START | DANSK | 0 | 3 | starter tidligst sammen med 1. A og højst 3 halvår efter",
                "START_START | ENGELSK | 0 |   | starts together with 1. A, or later",
                "START_START | ENGELSK | 0 | 0 | starts together with 1. A",
                "START_START | ENGELSK | 0 | 1 | starts together with 1. A, or at most one half-year later",
            })
    void aLinkFromNothingSaysWhatComesFirst(
            Bindingsart art, Sprog sprog, Integer mindst, Integer hoejst, String expected) {
        Binding binding = Binding.builder()
                .fra(1)
                .art(art)
                .mindst(graense(mindst))
                .hoejst(graense(hoejst))
                .build();

        assertThat(new Betingelsestekst(new Strateginavne(strategi), new Afsnitstekster(sprog))
                        .facts(initiativ(2).withBindinger(binding)))
                .singleElement()
                .satisfies(fact -> assertThat(fact.value()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DANSK | 0 | 1 | Af initiativ 1 og 2 gennemføres højst ét.",
                "DANSK | 0 | 0 | Af initiativ 1 og 2 gennemføres præcis 0.",
                "DANSK | 0 |   | Af initiativ 1 og 2 gennemføres mindst 0.",
                "DANSK | 1 | 2 | Af initiativ 1 og 2 gennemføres mindst ét og højst 2.",
                "ENGELSK | 0 | 1 | 'Of initiatives 1 and 2, a plan carries out at most one.'",
            })
    void aChoiceFromNothingSaysHowManyAtMost(Sprog sprog, Integer mindst, Integer hoejst, String expected) {
        Valggruppe gruppe = Valggruppe.builder()
                .addInitiativer(1, 2)
                .mindst(graense(mindst))
                .hoejst(graense(hoejst))
                .build();

        assertThat(new TextWriter().lines(Temaafsnit.blocks(strategi.withValggrupper(gruppe), sprog)))
                .contains(expected);
    }

    private static OptionalInt graense(Integer antal) {
        return antal == null ? OptionalInt.empty() : OptionalInt.of(antal);
    }

    private static Initiativ initiativ(int nummer) {
        return Initiativ.builder().nummer(nummer).navn("A").build();
    }
}

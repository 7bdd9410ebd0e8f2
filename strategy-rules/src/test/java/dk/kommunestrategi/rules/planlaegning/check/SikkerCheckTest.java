package dk.kommunestrategi.rules.planlaegning.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.oracle.OwnKriterium;
import dk.kommunestrategi.rules.oracle.OwnRegel;
import dk.kommunestrategi.rules.regel.StartCosts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SikkerCheckTest {

    private final OwnKriterium kriterium = new OwnKriterium(opgave -> new StartCosts((i, h) -> h));
    private final OwnRegel regel = new OwnRegel((own, opgave) -> Stream.empty());

    @Test
    void whatDoesNotSayWhereItIsWorstCannotBeKeptSafe() {
        Planner planner =
                Planner.builder().addKriterium(kriterium).addRegel(regel).build();

        assertThat(planner.check(strategi(Varighedssyn.SIKKER, kriterium.getId())))
                .filteredOn(Problem::isFejl)
                .extracting(Problem::getCode, Problem::getPointer, problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly(
                        tuple(
                                Problemkode.VAERSTE_VARIGHED_UOPLYST,
                                "/politik/varighedssyn",
                                "\"EgenRegel\" siger ikke, om den korteste eller den længste varighed er værst. Derfor kan"
                                        + " en plan ikke loves at holde, uanset hvor længe initiativerne varer."),
                        tuple(
                                Problemkode.VAERSTE_VARIGHED_UOPLYST,
                                "/politik/varighedssyn",
                                "\"EgetKriterium\" siger ikke, om den korteste eller den længste varighed er værst. Derfor"
                                        + " kan en plan ikke loves at holde, uanset hvor længe initiativerne varer."));
    }

    @Test
    void nothingIsAskedOfWhatDoesNotCount() {
        Planner planner = Planner.builder().addKriterium(kriterium).build();

        assertThat(planner.check(strategi(Varighedssyn.SIKKER, "TidligstMulig")))
                .noneMatch(Problem::isFejl);
        assertThat(planner.check(strategi(Varighedssyn.FORVENTET, kriterium.getId())))
                .noneMatch(Problem::isFejl);
    }

    private static Strategi strategi(Varighedssyn syn, String kriterium) {
        return Eksempelby.strategi()
                .withPolitik(Prioriteringspolitik.builder()
                        .addKriterier(Kriterievalg.of(kriterium))
                        .varighedssyn(syn)
                        .build());
    }
}

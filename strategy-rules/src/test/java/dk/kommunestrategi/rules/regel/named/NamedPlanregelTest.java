package dk.kommunestrategi.rules.regel.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Startkrav;
import java.util.ListResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule with texts, but without a kind of problem of its own. */
class NamedPlanregelTest {

    private final Planner planner =
            Planner.builder().addRegel(new AldrigFoerst()).build();

    @Test
    void aBreachIsToldInTheWordsOfTheDemand() {
        assertThat(planner.evaluate(Eksempelby.strategi()).getProblems())
                .filteredOn(problem -> problem.getCode() == Problemkode.EGEN_REGEL_BRUDT)
                .extracting(Problem::getPointer, problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly(
                        tuple("/handleplan/placeringer/0/formelStart", "initiativ 1 skal vente, sagde 7 af os"));
    }

    @Test
    void whatTheSameRuleSaysOfTheSamePlanIsEqual() {
        Evaluering first = planner.evaluate(Eksempelby.strategi());

        assertThat(planner.evaluate(Eksempelby.strategi())).isEqualTo(first);
    }

    private static final class AldrigFoerst extends NamedPlanregel {

        AldrigFoerst() {
            super(
                    new Tekster(locale -> new ListResourceBundle() {
                        @Override
                        protected Object[][] getContents() {
                            return new Object[][] {
                                {"AldrigFoerst.krav", "initiativ {0} skal vente, sagde {1} af os"},
                            };
                        }
                    }),
                    Vaerst.UANSET,
                    Fasthed.EGEN_REGEL,
                    Problemkode.EGEN_REGEL_BRUDT);
        }

        @Override
        public Stream<Krav> krav(Planopgave opgave) {
            return Stream.of(new Startkrav(grund(opgave, opgave.nummer(0), 7), 0, h -> h > 0));
        }
    }
}

package dk.kommunestrategi.rules.regel.planregler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handleplan lets initiative 5 start a half-year after 3, which is developed just then. */
class BindingerHoldesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SLUT_START  | mindst | 1  | initiativ 5 kan tidligst starte et halvår efter, at initiativ 3 er udviklet \
            | initiative 5 can start no earlier than one half-year after initiative 3 has been developed
            SLUT_START  | hoejst | -2 | initiativ 5 skal starte senest 2 halvår før, at initiativ 3 er udviklet \
            | initiative 5 must start no later than 2 half-years before initiative 3 has been developed
            START_START | mindst | 2  | initiativ 5 kan tidligst starte 2 halvår efter initiativ 3 \
            | initiative 5 can start no earlier than 2 half-years after initiative 3
            START_START | hoejst | 0  | initiativ 5 skal starte senest sammen med initiativ 3 \
            | initiative 5 must start no later than initiative 3
            """)
    void whatIsNotKeptIsToldInOneSentence(Bindingsart art, String limit, int halvaar, String dansk, String english) {
        Binding.Builder binding = Binding.builder().fra(3).art(art);
        Strategi linked = linked((limit.equals("mindst") ? binding.mindst(halvaar) : binding.hoejst(halvaar)).build());

        assertThat(Planner.standard().evaluate(linked).getProblems())
                .filteredOn(problem -> problem.getCode() == Problemkode.BINDING_IKKE_HOLDT)
                .extracting(
                        Problem::getPointer,
                        problem -> problem.getMessage(Sprog.DANSK),
                        problem -> problem.getMessage(Sprog.ENGELSK))
                .containsExactly(tuple(
                        "/handleplan/placeringer/4/formelStart",
                        "Bindingen mellem initiativ 3 og initiativ 5 er ikke overholdt: " + dansk + ".",
                        "The link between initiatives 3 and 5 is not kept: " + english + "."));
    }

    private static Strategi linked(Binding binding) {
        Strategi strategi = Eksempelby.strategi();
        List<Initiativ> initiativer = new ArrayList<>(strategi.getInitiativer());
        initiativer.replaceAll(initiativ -> initiativ.getNummer() == 5 ? initiativ.withBindinger(binding) : initiativ);
        return strategi.withInitiativer(initiativer);
    }
}

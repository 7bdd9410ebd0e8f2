package dk.kommunestrategi.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTest {

    private static final Problem FEJL =
            Problem.of(Problemkode.TOM_LISTE, "/initiativer").build();
    private static final Problem ADVARSEL =
            Problem.of(Problemkode.UPLACERET, "/handleplan/placeringer", 6).build();

    @Test
    void aValueIsOkAlsoWithWarnings() {
        Result<String> result = Result.of("strategi", List.of(ADVARSEL));

        assertThat(result.getValue()).contains("strategi");
        assertThat(result.getProblems()).containsExactly(ADVARSEL);
        assertThat(result.isOk()).isTrue();
        assertThat(result.hasFejl()).isFalse();
        assertThat(Result.of("strategi").getProblems()).isEmpty();
    }

    @Test
    void whatCouldBeMadeOfAFaultyInputIsNotOk() {
        Result<String> result = Result.of("det halve", List.of(ADVARSEL, FEJL));

        assertThat(result.getValue()).contains("det halve");
        assertThat(result.isOk()).isFalse();
        assertThat(result.hasFejl()).isTrue();
    }

    @Test
    void withoutAValueAnErrorSaysWhy() {
        Result<String> result = Result.ofFejl(List.of(FEJL, ADVARSEL));

        assertThat(result.getValue()).isEmpty();
        assertThat(result.getProblems()).containsExactly(FEJL, ADVARSEL);
        assertThat(result.isOk()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Result.ofFejl(List.of(ADVARSEL)));
        assertThatIllegalArgumentException().isThrownBy(() -> Result.ofFejl(List.of()));
    }

    @Test
    void changesTheValueAndKeepsTheProblems() {
        assertThat(Result.of("fem", List.of(ADVARSEL)).map(String::length)).isEqualTo(Result.of(3, List.of(ADVARSEL)));
        assertThat(Result.<String>ofFejl(List.of(FEJL)).map(String::length)).isEqualTo(Result.ofFejl(List.of(FEJL)));
        assertThatNullPointerException().isThrownBy(() -> Result.of("fem", Arrays.asList((Problem) null)));
    }

    @Test
    void keepsItsProblemsWhateverBecomesOfTheList() {
        List<Problem> problems = new ArrayList<>(List.of(FEJL));
        Result<String> result = Result.ofFejl(problems);

        problems.clear();

        assertThat(result.getProblems()).containsExactly(FEJL);
    }

    @Test
    void areEqualWhereValueAndProblemsAre() {
        assertThat(Result.of(6))
                .isEqualTo(Result.of(6))
                .hasSameHashCodeAs(Result.of(6))
                .hasToString("Result{value=Optional[6], problems=[]}")
                .isNotEqualTo(Result.of(7))
                .isNotEqualTo(Result.of(6, List.of(ADVARSEL)))
                .isNotEqualTo(6);
    }
}

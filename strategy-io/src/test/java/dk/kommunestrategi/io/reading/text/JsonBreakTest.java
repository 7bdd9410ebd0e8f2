package dk.kommunestrategi.io.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonBreakTest {

    private final StrategiJson json = new StrategiJson();

    /** What people write that is no JSON; a caret stands where it breaks, and is not part of the text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '@',
            value = {
                "{\"navn\":\"S\"^; END",
                "{\"navn\":\"S^; END",
                "^navn: S; OTHER",
                "^<html>; OTHER",
                "^# Strategi||Vi vil hjælpe flere.|; OTHER",
                "^# Strategien for hjemløshed i kommunen|{\"navn\":\"S\"}; REMARK",
                "{\"navn\":^'S'}; QUOTES",
                "{^“navn”:\"S\"}; QUOTES",
                "{^// S|\"navn\":\"S\"}; REMARK",
                "{\"navn\":\"S\",^/* S */\"skala\":3}; REMARK",
                "{\"navn\":\"S\" ^# S|}; REMARK",
                "{\"navn\":\"S\", ^}; LAST_COMMA",
                "{\"kilder\":[\"S\",| ^]}; LAST_COMMA",
                "{\"navn\":\"S^|T\"}; LINE",
                "{\"navn\":\"C:\\^Sager\"}; BACKSLASH",
                "{\"kode\":0^999}; NUMBER",
                "{\"skala\":2,^5}; NUMBER",
                "{\"skala\":0^x2}; NUMBER",
                "{\"skala\":+^2}; PLUS",
                "{\"skala\":^True}; WORD",
                "{\"status\":^UDKAST}; WORD",
                "{\"kilder\":[^en]}; WORD",
                "{^navn:\"S\"}; KEY",
                "{\"navn\":\"S\",^skala:3}; KEY",
                "{\"navn\":\"S\"| ^\"skala\":3}; COMMA",
                "{\"skala\":3| ^\"navn\":\"S\"}; COMMA",
                "{\"navn\" ^\"S\"}; COMMA",
                "{\"temaer\":[{}^{}]}; COMMA",
                "{\"navn\":\"S\"}|^{\"navn\":\"S\"}; COMMA",
                "{\"navn\":\"S\"}|^]; SOMETHING",
                "^// S|{\"navn\":\"S\"}; REMARK",
                "| ^# S|{\"navn\":\"S\"}; REMARK",
                "|                        ^navn: S; OTHER",
                "{|                        ^navn:\"S\"}; KEY",
                "{\"navn\":\"S\",|                        ^skala:3}; KEY",
                "{|                        ^sammenMedForrigeOgDenFoer:3}; KEY",
                "{\"navn\":\"S\",|                        ^// S|\"skala\":3}; REMARK",
                "{\"navn\":\"S\",|                        ^}; LAST_COMMA",
                "{\"navn\":|                        ^'S'}; QUOTES",
                "{\"navn\":\"S\"|                        ^\"skala\":3}; COMMA",
                "{\"status\":|                        ^UDKAST}; WORD",
                "{\"navn\":\"Det \"^nye\" hus\"}; INNER_QUOTES",
                "{\"navn\":\"Et 5\" ^rør\"}; INNER_QUOTES",
                "{\"navn\":\"Det \"^\"nye\"\" hus\"}; DOUBLED_QUOTES",
                "{\"navn\":\"\"^\"Det nye\"\" hus\"}; DOUBLED_QUOTES",
                "{\"navn\":\"Det \"^\"nye\"\"\"}; DOUBLED_QUOTES",
                "{\"navn\":\"Det \"^\"nye og meget store hus\"\" her\"}; DOUBLED_QUOTES",
                "{\"kilder\":[\"en\"^\"to\"]}; COMMA",
                "{\"navn\":\"S\"^\"skala\":3}; COMMA",
                "{\"id\":\"S\"^\"sammenMedForrigeOgDenFoer\":3}; COMMA",
                "{\"skala\" ^3}; INNER_QUOTES",
                "{\"navn\":\"C:\\ud^kast\"}; BACKSLASH",
                "{\"navn\":\"C:\\u^\"}; BACKSLASH",
                "{\"navn\":\"C:\\^'Sager\"}; BACKSLASH",
                "{\"a\":[1, 2 ^3]}; COMMA",
                "{\"a\":[true ^-3]}; COMMA",
                "{\"kilder\":[\"x\", ^ja]}; WORD",
                "{\"kilder\":[\"x\",|                        ^ja]}; WORD",
                "{\"skala\":1^.000.000}; NUMBER",
                "{\"skala\":2, ^5}; NUMBER",
                "{\"fra\":2026^-01-01}; DAY",
                "{\"fra\":2026^-H1}; DAY",
                "{\"fra\":0^1-02-2026}; DAY",
                "{\"fra\":1^/2-2026}; DAY"
            })
    void whatSomebodyMeantIsRecognisedWhereItBreaks(String written, JsonBreak expected) {
        String marked = written.replace('|', '\n');
        int offset = marked.indexOf('^');
        String text = marked.replace("^", "");

        Problem problem = json.read(text).getProblems().get(0);

        assertThat(problem.getCode()).isEqualTo(Problemkode.SYNTAKSFEJL);
        assertThat(problem.getArguments()).isEqualTo(List.of(expected));
        assertThat(problem.getAdvice(Sprog.DANSK)).isEqualTo(expected.text(Sprog.DANSK));
        assertThat(problem.getColumn()).hasValue(offset - text.lastIndexOf('\n', offset - 1));
    }

    /** A remark may be as long as a licence; a bracket somewhere behind it does not make JSON of what is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '@',
            value = {
                "/* ~ */{\"navn\":\"S\"}; REMARK",
                "/* ~| */|| [ {\"navn\":\"S\"}]; REMARK",
                "// ~|// ~||# ~|/**/{\"navn\":\"S\"}; REMARK",
                "# Strategi||- [ ] opgave|- [Planen](https://kommune.dk); OTHER",
                "# Strategi||[Planen](https://kommune.dk); OTHER",
                "# Strategi||[ ] opgave {1}; OTHER",
                "# kommentar|temaer: [a, b]; OTHER",
                "// kommentar|const strategi = {navn: \"S\"}; OTHER",
                "# ~; OTHER",
                "/* ~ {; OTHER",
                "/*/ {; OTHER"
            })
    void whatStandsBehindTheRemarksSaysWhetherItIsJson(String written, JsonBreak expected) {
        String text = written.replace("~", "Licens. ".repeat(1_000)).replace('|', '\n');

        Problem problem = json.read(text).getProblems().get(0);

        assertThat(problem.getArguments()).isEqualTo(List.of(expected));
        assertThat(problem.getColumn()).hasValue(1);
    }

    @Test
    void whatStandsThereIsShownAndNotWithoutEnd() {
        assertThat(json.read("{\"navn\":'S'}").getProblems().get(0).getMessage(Sprog.DANSK))
                .isEqualTo("Her skal der stå gyldig JSON, men der står \"'S'}\".");
        assertThat(json.read("{\"navn\":\"Det \"\"nye\"\" hus\"}")
                        .getProblems()
                        .get(0)
                        .getMessage(Sprog.DANSK))
                .isEqualTo("Her skal der stå gyldig JSON, men der står »\"nye\"\" hus\"}«.");
        assertThat(json.read("{\"navn\":\"S\"").getProblems().get(0).getMessage(Sprog.ENGELSK))
                .isEqualTo("This must hold valid JSON.");
        assertThat(json.read("{" + "x".repeat(1_000)).getProblems().get(0).getValue())
                .hasValue("x".repeat(20));
        assertThat(json.read("{" + "x".repeat(19) + "\uD83D\uDE00")
                        .getProblems()
                        .get(0)
                        .getValue())
                .hasValue("x".repeat(19));
    }

    @ParameterizedTest
    @EnumSource
    void eachSaysWhatToDoInBothLanguages(JsonBreak kind) {
        assertThat(kind.text(Sprog.DANSK)).matches("\\p{Lu}.*\\.").isNotEqualTo(kind.text(Sprog.ENGELSK));
        assertThat(kind.text(Sprog.ENGELSK)).matches("\\p{Lu}.*\\.");
    }
}

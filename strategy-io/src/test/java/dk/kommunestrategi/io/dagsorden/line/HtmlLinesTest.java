package dk.kommunestrategi.io.dagsorden.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlLinesTest {

    /** Each with its level, its depth without what only wraps it, and what the page came back to before it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a~PARAGRAPH a 7/1/0",
                "<p>a</p>~PARAGRAPH a 7/1/0",
                "<p>a</p><p>b</p>~PARAGRAPH a 7/2/0, PARAGRAPH b 7/2/1",
                "<div><p>a</p></div><p>b</p>~PARAGRAPH a 7/2/0, PARAGRAPH b 7/2/1",
                "<div> <p>a</p> </div><p>b</p>~PARAGRAPH a 7/2/0, PARAGRAPH b 7/2/1",
                "<div>x<p>a</p></div><p>b</p>~PARAGRAPH x 7/2/0, PARAGRAPH a 7/3/2, PARAGRAPH b 7/2/1",
                "<div><p>a</p><br></div><p>b</p>~PARAGRAPH a 7/3/0, PARAGRAPH b 7/2/1",
                "<div><p><b>a</b></p></div><p>b</p>~BOLD a 7/2/0, PARAGRAPH b 7/2/1",
                "<div><div><div><div><div><p>a</p></div></div></div></div></div><p>b</p>~PARAGRAPH a 7/3/0, PARAGRAPH b 7/2/1",
                "<div><h2>a</h2><p>b</p></div><h3>c</h3>~HEADING a 2/3/0, PARAGRAPH b 7/3/2, HEADING c 3/2/1",
                "<ul><li>a</li><li><b>b</b> c</li></ul>· d~ITEM a 7/3/0, ITEM b c 7/3/2, ITEM d 7/1/1",
                "<table><tr><td>a</td><td>b</td></tr><tr><td></td><td>c</td></tr></table>~PARAGRAPH a | b 7/4/0, PARAGRAPH c 7/4/3",
                "a<br>b<hr>c~PARAGRAPH a 7/1/0, PARAGRAPH b 7/1/1, PARAGRAPH c 7/1/1"
            })
    void aLineHasItsKindAndItsPlace(String html, String lines) {
        assertThat(HtmlLines.of(html).stream().map(HtmlLinesTest::shown).collect(Collectors.joining(", ")))
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "<p hidden>a</p>b, b",
        "<p style='color:red; DISPLAY : none'>a</p>b, b",
        "<p style='visibility:collapse'>a</p>b, b",
        "<p style='opacity:0'>a</p><p style='opacity:0.5'>b</p>, b",
        "<dialog>a</dialog><dialog open>b</dialog>, b",
        "<del>a</del><script>a</script>b, b"
    })
    void whatABrowserDoesNotShowIsNoLine(String html, String line) {
        assertThat(HtmlLines.of(html)).extracting(Line::tekst).containsExactly(line);
        assertThat(HtmlLines.withHidden(html)).extracting(Line::tekst).anyMatch(text -> text.contains("a"));
    }

    @ParameterizedTest
    @CsvSource({
        "for\u00ADslag, forslag",
        "for\u200Bslag, forslag",
        "Per\u200BHansen, Per Hansen",
        "a\uD83Cb, a\uFFFDb",
        "a &nbsp; b, a b"
    })
    void whatNobodySeesPartsNoWord(String html, String line) {
        assertThat(HtmlLines.of(html)).extracting(Line::tekst).containsExactly(line);
    }

    private static String shown(Line line) {
        Place place = line.place();
        return line.kind() + " " + line.tekst() + " " + place.level() + "/" + place.depth() + "/" + place.left();
    }
}

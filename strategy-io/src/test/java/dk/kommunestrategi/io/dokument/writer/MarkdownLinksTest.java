package dk.kommunestrategi.io.dokument.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address in a name stays text: programs that make links of bare addresses find none. */
class MarkdownLinksTest {

    @ParameterizedTest
    @CsvSource({
        "Se https://x.dk/a nu, Se https\\://x.dk/a nu",
        "HTTP://x.dk, HTTP\\://x.dk",
        "ftp://x.dk, ftp\\://x.dk",
        "www.x.dk, www\\.x.dk",
        "mailto:a@x.dk, mailto\\:a@x.dk",
        "kl. 10:30, kl. 10:30"
    })
    void aBareAddressIsText(String text, String written) {
        assertThat(MarkdownBlocks.escaped(text)).isEqualTo(written);
        assertThat(TextContentRenderer.builder()
                        .build()
                        .render(Parser.builder().build().parse(written)))
                .isEqualTo(text);
    }
}

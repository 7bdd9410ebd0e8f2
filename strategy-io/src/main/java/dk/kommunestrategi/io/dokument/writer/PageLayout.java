package dk.kommunestrategi.io.dokument.writer;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.model.text.PlainText;
import dk.kommunestrategi.model.sprog.Sprog;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SectionTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** The frame of a page: what stands in its head, how it is found through, and its sections. */
final class PageLayout {

    private final Sprog sprog;
    private final WriterTekster tekster;

    PageLayout(Sprog sprog) {
        this.sprog = sprog;
        this.tekster = new WriterTekster(sprog);
    }

    String page(String titel, String subtitle, List<Section> afsnit) {
        String clean = PlainText.of(titel);
        return document(html(
                                head(
                                        meta().withCharset("UTF-8"),
                                        meta().attr("http-equiv", "Content-Security-Policy")
                                                .withContent("default-src 'none'; style-src 'sha256-" + fingeraftryk()
                                                        + "'"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        meta().withName("color-scheme").withContent("light dark"),
                                        title(clean),
                                        style(rawHtml(StyleSheet.CSS))),
                                body(root(
                                                a(tekster.word("springOver"))
                                                        .withHref("#dokument-indhold")
                                                        .withClass("springover"),
                                                header(p(PlainText.of(subtitle)).withClass("undertitel"), h1(clean)),
                                                indholdsfortegnelse(afsnit),
                                                main(each(afsnit, this::afsnit)).withId("dokument-indhold")))
                                        .withClass("dokumentside"))
                        .withLang(sprog.getLocale().getLanguage()))
                + "\n";
    }

    String fragment(List<Section> afsnit) {
        return root(each(afsnit, this::afsnit)).render() + "\n";
    }

    private DivTag root(DomContent... content) {
        return div(content).withClass("dokument").withLang(sprog.getLocale().getLanguage());
    }

    private DomContent indholdsfortegnelse(List<Section> afsnit) {
        return nav(ol(each(afsnit, et -> li(a(PlainText.of(et.titel())).withHref("#" + id(et))))))
                .attr("aria-label", tekster.word("indhold"));
    }

    private SectionTag afsnit(Section afsnit) {
        return section(
                        h2(PlainText.of(afsnit.titel())).withId(id(afsnit)),
                        new HtmlBlocks(tekster, id(afsnit)).write(afsnit.blocks()))
                .attr("aria-labelledby", id(afsnit));
    }

    private static String id(Section afsnit) {
        return "dokument-" + afsnit.id();
    }

    private static String fingeraftryk() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(StyleSheet.CSS.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

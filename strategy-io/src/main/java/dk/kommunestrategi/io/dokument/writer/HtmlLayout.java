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
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.model.sprog.Sprog;
import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SectionTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The frame of a page: what stands in its head, how it is found through, and its sections. */
final class HtmlLayout {

    private final Sprog sprog;
    private final Writertekster tekster;

    HtmlLayout(Sprog sprog) {
        this.sprog = sprog;
        this.tekster = new Writertekster(sprog);
    }

    String page(Page page) {
        return document(html(
                                head(
                                        meta().withCharset("UTF-8"),
                                        meta().attr("http-equiv", "Content-Security-Policy")
                                                .withContent("default-src 'none'; style-src 'sha256-" + digest() + "'"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        meta().withName("color-scheme").withContent("light dark"),
                                        title(page.title()),
                                        style(rawHtml(Dokument.styleSheet()))),
                                body(root(
                                                a(tekster.word("springOver"))
                                                        .withHref("#dokument-indhold")
                                                        .withClass("springover"),
                                                header(subtitle(page), h1(page.title())),
                                                contents(page),
                                                main(content(page)).withId("dokument-indhold")))
                                        .withClass("dokumentside"))
                        .withLang(sprog.getLocale().getLanguage()))
                + "\n";
    }

    String fragment(Page page) {
        return root(content(page)).render() + "\n";
    }

    private DivTag root(DomContent... content) {
        return div(content).withClass("dokument").withLang(sprog.getLocale().getLanguage());
    }

    private static DomContent subtitle(Page page) {
        return iff(!page.subtitle().isEmpty(), p(page.subtitle()).withClass("undertitel"));
    }

    private DomContent contents(Page page) {
        return iff(
                !page.sections().isEmpty(),
                nav(ol(each(page.sections(), section -> li(a(section.title()).withHref("#" + id(section))))))
                        .attr("aria-label", tekster.word("indhold")));
    }

    private DomContent content(Page page) {
        return each(new HtmlBlocks(tekster, "dokument-start").write(page.lead()), each(page.sections(), this::section));
    }

    private SectionTag section(Section content) {
        return TagCreator.section(
                        h2(content.title()).withId(id(content)),
                        new HtmlBlocks(tekster, id(content)).write(content.blocks()))
                .attr("aria-labelledby", id(content));
    }

    private static String id(Section section) {
        return "dokument-" + section.id();
    }

    private static String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Dokument.styleSheet().getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

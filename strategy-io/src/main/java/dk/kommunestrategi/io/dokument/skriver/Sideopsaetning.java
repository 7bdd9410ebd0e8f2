package dk.kommunestrategi.io.dokument.skriver;

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

import dk.kommunestrategi.io.dokument.indhold.Afsnit;
import dk.kommunestrategi.model.sprog.Rentekst;
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
final class Sideopsaetning {

    private final Sprog sprog;
    private final Skrivertekster tekster;

    Sideopsaetning(Sprog sprog) {
        this.sprog = sprog;
        this.tekster = new Skrivertekster(sprog);
    }

    String side(String titel, String undertitel, List<Afsnit> afsnit) {
        String ren = Rentekst.of(titel);
        return document(html(
                                head(
                                        meta().withCharset("UTF-8"),
                                        meta().attr("http-equiv", "Content-Security-Policy")
                                                .withContent("default-src 'none'; style-src 'sha256-" + fingeraftryk()
                                                        + "'"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        meta().withName("color-scheme").withContent("light dark"),
                                        title(ren),
                                        style(rawHtml(Stilark.CSS))),
                                body(rod(
                                                a(tekster.ord("springOver"))
                                                        .withHref("#dokument-indhold")
                                                        .withClass("springover"),
                                                header(
                                                        p(Rentekst.of(undertitel))
                                                                .withClass("undertitel"),
                                                        h1(ren)),
                                                indholdsfortegnelse(afsnit),
                                                main(each(afsnit, this::afsnit)).withId("dokument-indhold")))
                                        .withClass("dokumentside"))
                        .withLang(sprog.getLocale().getLanguage()))
                + "\n";
    }

    String brudstykke(List<Afsnit> afsnit) {
        return rod(each(afsnit, this::afsnit)).render() + "\n";
    }

    private DivTag rod(DomContent... indhold) {
        return div(indhold).withClass("dokument").withLang(sprog.getLocale().getLanguage());
    }

    private DomContent indholdsfortegnelse(List<Afsnit> afsnit) {
        return nav(ol(each(afsnit, et -> li(a(Rentekst.of(et.titel())).withHref("#" + id(et))))))
                .attr("aria-label", tekster.ord("indhold"));
    }

    private SectionTag afsnit(Afsnit afsnit) {
        return section(
                        h2(Rentekst.of(afsnit.titel())).withId(id(afsnit)),
                        new Htmlblokke(tekster, id(afsnit)).write(afsnit.blokke()))
                .attr("aria-labelledby", id(afsnit));
    }

    private static String id(Afsnit afsnit) {
        return "dokument-" + afsnit.id();
    }

    private static String fingeraftryk() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Stilark.CSS.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

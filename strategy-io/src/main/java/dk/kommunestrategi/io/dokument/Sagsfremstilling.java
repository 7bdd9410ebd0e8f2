package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Prose;
import dk.kommunestrategi.io.dokument.content.Block.Punkter;
import dk.kommunestrategi.io.dokument.content.Block.Vaegt;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.writer.HtmlPage;
import dk.kommunestrategi.io.dokument.writer.MarkdownPage;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The presentation of a case in the sections in which Kalundborg's is presented: resume, indstilling, behandling,
 * sagsfremstilling, økonomiske konsekvenser, bilag. What the case does not have is "ikke oplyst"; a brief that came with it
 * is not part of it, whoever made it. Thread-safe.
 */
public final class Sagsfremstilling {

    private static final String PUNKT = "- ";

    private final Organer organer;
    private final Sprog sprog;

    /**
     * Presentations of cases whose bodies are these roles, in a language.
     *
     * @param roller the bodies to which cases refer
     * @param sprog the language of the words around a case's own
     */
    public Sagsfremstilling(List<Rolle> roller, Sprog sprog) {
        this.organer = new Organer(roller);
        this.sprog = sprog;
    }

    /**
     * {@return the presentation in Markdown}
     *
     * @param sag the case to present
     */
    public String markdown(Sag sag) {
        return new MarkdownPage().page(sag.getTitel(), subtitle(sag), afsnit(sag));
    }

    /**
     * {@return the presentation as an HTML page; nothing in a case becomes markup}
     *
     * @param sag the case to present
     * @throws IllegalStateException if the library j2html is missing
     */
    public String html(Sag sag) {
        return new HtmlPage(sprog).page(sag.getTitel(), subtitle(sag), afsnit(sag));
    }

    private String subtitle(Sag sag) {
        return word("sag.nummer") + ": " + sag.getSagsnummer().orElse(word("ikkeOplyst"));
    }

    private List<Section> afsnit(Sag sag) {
        return List.of(
                afsnit("resume", sag.getResume()),
                afsnit("indstilling", sag.getIndstilling().map(Indstilling::getTekst)),
                afsnit("behandling", behandling(sag.getBehandling())),
                afsnit("sagsfremstilling", sag.getSagsfremstilling()),
                afsnit("oekonomi", sag.getOekonomiskeKonsekvenser()),
                afsnit("bilag", bilag(sag.getBilag())));
    }

    private Section afsnit(String id, Optional<String> content) {
        return new Section(
                id,
                word("sag." + id),
                content.map(Sagsfremstilling::blocks).orElse(List.of(new Prose(Vaegt.NOTE, word("ikkeOplyst")))));
    }

    /** A line is a paragraph, and lines that begin with a dash are the points of a list. */
    private static List<Block> blocks(String content) {
        List<Block> blocks = new ArrayList<>();
        List<String> punkter = new ArrayList<>();
        content.lines().filter(line -> !line.isBlank()).forEach(line -> {
            if (line.startsWith(PUNKT)) {
                punkter.add(line.substring(PUNKT.length()));
            } else {
                flush(punkter, blocks);
                blocks.add(new Prose(Vaegt.BROED, line));
            }
        });
        flush(punkter, blocks);
        return blocks;
    }

    private static void flush(List<String> punkter, List<Block> blocks) {
        if (!punkter.isEmpty()) {
            blocks.add(new Punkter(false, punkter));
            punkter.clear();
        }
    }

    private Optional<String> behandling(List<Behandlingstrin> trin) {
        return Optional.of(trin.stream()
                        .map(et -> PUNKT + organer.navne(et.getOrganer()))
                        .collect(Collectors.joining("\n")))
                .filter(list -> !list.isEmpty());
    }

    private Optional<String> bilag(List<Bilag> bilag) {
        return Optional.of(bilag.stream()
                        .map(et -> PUNKT + et.getNavn().orElse(word("ikkeOplyst")))
                        .collect(Collectors.joining("\n")))
                .filter(list -> !list.isEmpty());
    }

    private String word(String key) {
        return Tekstdokument.word(sprog, key);
    }
}

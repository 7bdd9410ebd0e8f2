package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.io.dokument.indhold.Afsnit;
import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Prosa;
import dk.kommunestrategi.io.dokument.indhold.Blok.Punkter;
import dk.kommunestrategi.io.dokument.indhold.Blok.Vaegt;
import dk.kommunestrategi.io.dokument.skriver.Htmlside;
import dk.kommunestrategi.io.dokument.skriver.Markdownside;
import dk.kommunestrategi.model.Rolle;
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
        return new Markdownside().side(sag.getTitel(), undertitel(sag), afsnit(sag));
    }

    /**
     * {@return the presentation as an HTML page; nothing in a case becomes markup}
     *
     * @param sag the case to present
     * @throws IllegalStateException if the library j2html is missing
     */
    public String html(Sag sag) {
        return new Htmlside(sprog).side(sag.getTitel(), undertitel(sag), afsnit(sag));
    }

    private String undertitel(Sag sag) {
        return ord("sag.nummer") + ": " + sag.getSagsnummer().orElse(ord("ikkeOplyst"));
    }

    private List<Afsnit> afsnit(Sag sag) {
        return List.of(
                afsnit("resume", sag.getResume()),
                afsnit("indstilling", sag.getIndstilling().map(Indstilling::getTekst)),
                afsnit("behandling", behandling(sag.getBehandling())),
                afsnit("sagsfremstilling", sag.getSagsfremstilling()),
                afsnit("oekonomi", sag.getOekonomiskeKonsekvenser()),
                afsnit("bilag", bilag(sag.getBilag())));
    }

    private Afsnit afsnit(String id, Optional<String> indhold) {
        return new Afsnit(
                id,
                ord("sag." + id),
                indhold.map(Sagsfremstilling::blokke).orElse(List.of(new Prosa(Vaegt.NOTE, ord("ikkeOplyst")))));
    }

    /** A line is a paragraph, and lines that begin with a dash are the points of a list. */
    private static List<Blok> blokke(String indhold) {
        List<Blok> blokke = new ArrayList<>();
        List<String> punkter = new ArrayList<>();
        indhold.lines().filter(linje -> !linje.isBlank()).forEach(linje -> {
            if (linje.startsWith(PUNKT)) {
                punkter.add(linje.substring(PUNKT.length()));
            } else {
                flush(punkter, blokke);
                blokke.add(new Prosa(Vaegt.BROED, linje));
            }
        });
        flush(punkter, blokke);
        return blokke;
    }

    private static void flush(List<String> punkter, List<Blok> blokke) {
        if (!punkter.isEmpty()) {
            blokke.add(new Punkter(false, punkter));
            punkter.clear();
        }
    }

    private Optional<String> behandling(List<Behandlingstrin> trin) {
        return Optional.of(trin.stream()
                        .map(et -> PUNKT + organer.navne(et.getOrganer()))
                        .collect(Collectors.joining("\n")))
                .filter(liste -> !liste.isEmpty());
    }

    private Optional<String> bilag(List<Bilag> bilag) {
        return Optional.of(bilag.stream()
                        .map(et -> PUNKT + et.getNavn().orElse(ord("ikkeOplyst")))
                        .collect(Collectors.joining("\n")))
                .filter(liste -> !liste.isEmpty());
    }

    private String ord(String noegle) {
        return Tekstdokument.ord(sprog, noegle);
    }
}

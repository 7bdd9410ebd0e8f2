package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Lines;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;
import java.util.Optional;

/**
 * The presentation of a case in the sections in which Kalundborg's is presented: resume, indstilling, behandling,
 * sagsfremstilling, økonomiske konsekvenser, bilag. What the case does not have is "ikke oplyst"; a brief that came
 * with it is not part of it, whoever made it. Thread-safe.
 */
public final class Sagsfremstilling {

    private final Organer organer;
    private final Sagstekster tekster;

    private Sagsfremstilling(List<Rolle> roller, Sprog sprog) {
        this.organer = new Organer(roller);
        this.tekster = new Sagstekster(sprog);
    }

    /**
     * {@return the presentation}
     *
     * @param sag the case to present
     * @param roller the bodies to which the case refers
     * @param sprog the language of the words around the case's own
     */
    public static Dokument dokument(Sag sag, List<Rolle> roller, Sprog sprog) {
        return new Sagsfremstilling(roller, sprog).dokument(sag);
    }

    private Dokument dokument(Sag sag) {
        return new Page(
                tekster.sprog(),
                sag.getTitel(),
                tekster.word("sag.nummer") + ": " + sag.getSagsnummer().orElse(tekster.word("ikkeOplyst")),
                sag.isOmskrevet() ? List.of(Paragraph.of(tekster.word("sag.omskrevet"))) : List.of(),
                List.of(
                        section("resume", sag.getResume()),
                        section("indstilling", sag.getIndstilling().map(Indstilling::getTekst)),
                        section(
                                "behandling",
                                sag.getBehandling().stream()
                                        .map(trin -> organer.navne(trin.getOrganer(), tekster.sprog()))
                                        .toList()),
                        section("sagsfremstilling", sag.getSagsfremstilling()),
                        section("oekonomi", sag.getOekonomiskeKonsekvenser()),
                        section(
                                "bilag",
                                sag.getBilag().stream()
                                        .map(bilag -> bilag.getNavn().orElse(tekster.word("ikkeOplyst")))
                                        .toList())));
    }

    private Section section(String id, Optional<String> content) {
        return new Section(
                id, tekster.word("sag." + id), content.map(Lines::blocks).orElseGet(tekster::unknown));
    }

    private Section section(String id, List<String> points) {
        return new Section(
                id, tekster.word("sag." + id), points.isEmpty() ? tekster.unknown() : List.of(Points.of(points)));
    }
}

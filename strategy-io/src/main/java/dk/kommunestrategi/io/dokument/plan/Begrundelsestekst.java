package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The reasons for placements, in words that a committee reads without help. Thread-safe. */
public final class Begrundelsestekst {

    private final Planforklaring forklaring;
    private final Sprog sprog;
    private final Plantekster tekster;
    private final Afgoerelsestekst afgoerelser;

    private Begrundelsestekst(Planforklaring forklaring, Sprog sprog) {
        this.forklaring = forklaring;
        this.sprog = sprog;
        this.tekster = new Plantekster(sprog);
        this.afgoerelser = new Afgoerelsestekst(forklaring, sprog);
    }

    /**
     * {@return the reasons for every placement explained, and what they rest on}
     *
     * @param forklaring the explanation to put into words
     * @param sprog the language of the document
     */
    public static Dokument dokument(Planforklaring forklaring, Sprog sprog) {
        return new Begrundelsestekst(forklaring, sprog).dokument(Optional.empty());
    }

    /**
     * As {@link #dokument(Planforklaring, Sprog)}, and the answer to why an initiative does not start in another half-year.
     *
     * @param forklaring the explanation to put into words
     * @param modforslag the answer
     * @param sprog the language of the document
     * @return the reasons, the answer, and what they rest on
     */
    public static Dokument dokument(Planforklaring forklaring, Modforslag modforslag, Sprog sprog) {
        return new Begrundelsestekst(forklaring, sprog).dokument(Optional.of(modforslag));
    }

    private Dokument dokument(Optional<Modforslag> modforslag) {
        List<Section> sections = new ArrayList<>();
        forklaring.getBegrundelser().forEach(begrundelse -> sections.add(section(begrundelse)));
        modforslag
                .map(answer -> new Modforslagstekst(forklaring, sprog).section(answer))
                .ifPresent(sections::add);
        sections.add(new Begrundelsesgrundlag(forklaring, sprog).section());
        return new Page(
                sprog,
                tekster.word("begrundelse.titel", new Plannavne(forklaring.getRequest(), sprog).plan()),
                "",
                forklaring.getProblems().stream()
                        .filter(Problem::isFejl)
                        .<Block>map(problem -> Paragraph.of(problem.getMessage(sprog)))
                        .toList(),
                sections);
    }

    private Section section(Begrundelse begrundelse) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(
                begrundelse.getPlacering().map(this::text).orElseGet(() -> tekster.word("begrundelse.udeladt"))));
        begrundelse
                .getForudsatVarighed()
                .map(forudsat -> new Varighedstekst(sprog).text(forudsat, forklaring.getRequest()))
                .ifPresent(text -> blocks.add(Paragraph.of(tekster.word("begrundelse.forudsatVarighed", text))));
        blocks.add(Paragraph.of(afgoerelser.text(begrundelse)));
        blocks.add(Facts.of(begrundelse.getOptions().stream()
                .filter(option -> !begrundelse.halvaar().equals(Optional.of(option.halvaar())))
                .map(option ->
                        Fact.of(sprog.halvaar(option.halvaar()), afgoerelser.text(begrundelse.getInitiativ(), option)))
                .toList()));
        return new Section("initiativ-" + id(begrundelse.getInitiativ()), navn(begrundelse), blocks);
    }

    private String text(Placering placering) {
        return placering
                .getUformelStart()
                .map(uformel -> tekster.word("begrundelse.placeretMedForarbejde", placering.getFormelStart(), uformel))
                .orElseGet(() -> tekster.word("begrundelse.placeret", placering.getFormelStart()));
    }

    private String navn(Begrundelse begrundelse) {
        return new Plannavne(forklaring.getRequest(), sprog).overskrift(begrundelse.getInitiativ());
    }

    /** Its number, behind the place of its strategy among several. */
    private String id(Initiativnummer initiativ) {
        List<Strategi> strategier = forklaring.getRequest().getStrategier();
        return initiativ
                .strategi()
                .map(kode -> IntStream.range(0, strategier.size())
                        .filter(k -> strategier.get(k).getKode().equals(Optional.of(kode)))
                        .mapToObj(k -> (k + 1) + "-" + initiativ.nummer())
                        .findFirst()
                        .orElseThrow())
                .orElse(Integer.toString(initiativ.nummer()));
    }
}

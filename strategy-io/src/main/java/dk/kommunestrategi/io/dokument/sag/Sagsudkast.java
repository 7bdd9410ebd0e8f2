package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Lines;
import dk.kommunestrategi.io.dokument.plan.Afgoerelsestekst;
import dk.kommunestrategi.io.dokument.writer.TextWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.udmoentning.sag.Behandlingsrute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draft of the case by which a strategy and its plan are presented, filled with what strategy and plan say; what they do
 * not say stays empty, for those who write the case. Who recommends what is never proposed. {@link Sagsfremstilling} writes
 * it as a document. Stateless and thread-safe.
 */
public final class Sagsudkast {

    /** The key of a draft: the agenda system gives the case its own. */
    public static final String ID = "udkast";

    private final Strategi strategi;
    private final PlanResult plan;
    private final Optional<Foelsomhed> foelsomhed;
    private final Sagstekster tekster;

    private Sagsudkast(PlanResult plan, Optional<Foelsomhed> foelsomhed, Sprog sprog) {
        this.strategi = plan.getRequest().strategi();
        this.plan = plan;
        this.foelsomhed = foelsomhed;
        this.tekster = new Sagstekster(sprog);
    }

    /**
     * {@return the draft without explanations}
     *
     * @param plan what the planning of the strategy came to, with or without a plan
     * @param sprog the language of the words that the draft adds itself
     */
    public static Sag draft(PlanResult plan, Sprog sprog) {
        return new Sagsudkast(plan, Optional.empty(), sprog).draft(List.of());
    }

    /**
     * {@return the draft with what decides each placement} The words that it adds itself are in the language given; the
     * strategy's texts stay as they are.
     *
     * @param plan what the planning of the strategy came to
     * @param forklaring why its initiatives are placed as they are
     * @param sprog the language of the words that the draft adds itself
     */
    public static Sag draft(PlanResult plan, Planforklaring forklaring, Sprog sprog) {
        return draft(plan, forklaring, Optional.empty(), sprog);
    }

    /**
     * As {@link #draft(PlanResult, Planforklaring, Sprog)}, with the durations on which the plan hinges beside what is claimed
     * of it.
     *
     * @param plan what the planning of the strategy came to
     * @param forklaring why its initiatives are placed as they are
     * @param foelsomhed how much the plan depends on durations that nobody knows, where that was asked
     * @param sprog the language of the words that the draft adds itself
     * @return the draft
     */
    public static Sag draft(PlanResult plan, Planforklaring forklaring, Optional<Foelsomhed> foelsomhed, Sprog sprog) {
        Sagsudkast udkast = new Sagsudkast(plan, foelsomhed, sprog);
        return udkast.draft(udkast.sentences(forklaring));
    }

    private List<String> sentences(Planforklaring forklaring) {
        Afgoerelsestekst afgoerelser = Afgoerelsestekst.forUdvalg(forklaring, tekster.sprog());
        return forklaring.getBegrundelser().stream()
                .flatMap(begrundelse -> strategi
                        .initiativ(begrundelse.getInitiativ().nummer())
                        .stream()
                        .map(initiativ -> initiativ.betegnelse() + ": " + afgoerelser.text(begrundelse)))
                .toList();
    }

    private Sag draft(List<String> begrundelser) {
        return Sag.builder()
                .id(ID)
                .titel(tekster.word("udkast.titel", strategi.getNavn()))
                .resume(resume())
                .behandling(Behandlingsrute.from(strategi))
                .sagsfremstilling(text(sagsfremstilling(begrundelser)))
                .oekonomiskeKonsekvenser(text(new Oekonomifremstilling(strategi, tekster).blocks()))
                .bilag(bilag())
                .build();
    }

    private String resume() {
        String omfang = tekster.word(
                "udkast.omfang",
                strategi.getKommune().getNavn(),
                strategi.getNavn(),
                strategi.getTemaer().size(),
                strategi.getInitiativer().size());
        return plan.getPeriode()
                .filter(periode -> plan.isPlan())
                .map(periode -> omfang + " " + tekster.word("udkast.plan", periode.getFra(), periode.getTil()))
                .orElse(omfang);
    }

    private List<Block> sagsfremstilling(List<String> begrundelser) {
        List<Block> blocks = new ArrayList<>();
        strategi.getBeskrivelse().map(Lines::blocks).ifPresent(blocks::addAll);
        blocks.addAll(tekster.list(
                "udkast.temaer",
                strategi.getTemaer().stream().map(Tema::getNavn).toList()));
        blocks.addAll(new Planfremstilling(plan, foelsomhed, tekster).blocks());
        blocks.addAll(tekster.list("udkast.begrundelser", begrundelser));
        return blocks;
    }

    private List<Bilag> bilag() {
        return strategi.getSager().stream()
                .reduce((before, after) -> after)
                .map(Sag::getBilag)
                .orElse(List.of());
    }

    private static Optional<String> text(List<Block> blocks) {
        return Optional.of(new TextWriter().lines(blocks)).filter(text -> !text.isEmpty());
    }
}

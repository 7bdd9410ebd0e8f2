package dk.kommunestrategi.rules.udmoentning.sag;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Tema;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draft of the case by which a strategy and its plan are presented, filled with what strategy and plan say; what they do
 * not say stays empty, for those who write the case. Who recommends what is never proposed. Stateless and thread-safe.
 */
public final class Sagsudkast {

    /** The key of a draft: the agenda system gives the case its own. */
    public static final String ID = "udkast";

    /** The order in which kinds of bodies treat a case. */
    private static final List<Rolleart> RUTE = List.of(
            Rolleart.DIREKTION,
            Rolleart.CHEFGRUPPE,
            Rolleart.UDVALG,
            Rolleart.OEKONOMIUDVALG,
            Rolleart.KOMMUNALBESTYRELSE);

    private final Strategi strategi;
    private final PlanResult plan;
    private final Sprog sprog;

    private Sagsudkast(Strategi strategi, PlanResult plan, Sprog sprog) {
        this.strategi = strategi;
        this.plan = plan;
        this.sprog = sprog;
    }

    /**
     * {@return the draft without explanations}
     *
     * @param strategi the strategy to present
     * @param plan what its planning came to, with or without a plan
     * @param sprog the language of the words that the draft adds itself
     */
    public static Sag draft(Strategi strategi, PlanResult plan, Sprog sprog) {
        return draft(strategi, plan, List.of(), sprog);
    }

    /**
     * {@return the draft} The words that it adds itself are in the language given; the strategy's texts stay as they
     * are.
     *
     * @param strategi the strategy to present
     * @param plan what its planning came to, with or without a plan
     * @param begrundelser why initiatives are placed as they are, a sentence or paragraph each
     * @param sprog the language of the words that the draft adds itself
     */
    public static Sag draft(Strategi strategi, PlanResult plan, List<? extends Tekst> begrundelser, Sprog sprog) {
        return new Sagsudkast(strategi, plan, sprog).write(begrundelser);
    }

    private Sag write(List<? extends Tekst> begrundelser) {
        return Sag.builder()
                .id(ID)
                .titel(word("udkast.titel", strategi.getNavn()))
                .resume(resume())
                .behandling(behandling())
                .sagsfremstilling(sagsfremstilling(begrundelser))
                .oekonomiskeKonsekvenser(oekonomi())
                .bilag(seneste().map(Sag::getBilag).orElse(List.<Bilag>of()))
                .build();
    }

    private String resume() {
        List<String> sentences = new ArrayList<>();
        sentences.add(word(
                "udkast.omfang",
                strategi.getKommune().getNavn(),
                strategi.getNavn(),
                strategi.getTemaer().size(),
                strategi.getInitiativer().size()));
        plan.getPeriode()
                .filter(periode -> plan.isPlan())
                .ifPresent(periode -> sentences.add(word("udkast.plan", periode.getFra(), periode.getTil())));
        return String.join(" ", sentences);
    }

    /** As the latest case has it; otherwise those bodies of the strategy that treat cases, in the order of their kinds. */
    private List<Behandlingstrin> behandling() {
        return seneste()
                .map(Sag::getBehandling)
                .filter(rute -> !rute.isEmpty())
                .orElseGet(() -> RUTE.stream()
                        .map(art -> strategi.getRoller().stream()
                                .filter(rolle -> rolle.getArt() == art && !rolle.isUbesat())
                                .map(Rolle::getKode)
                                .toList())
                        .filter(organer -> !organer.isEmpty())
                        .map(Behandlingstrin::of)
                        .toList());
    }

    private Optional<Sag> seneste() {
        return strategi.getSager().stream().reduce((before, after) -> after);
    }

    private Optional<String> sagsfremstilling(List<? extends Tekst> begrundelser) {
        Lines lines = new Lines(sprog);
        strategi.getBeskrivelse().stream().flatMap(String::lines).forEach(lines::add);
        lines.addAfsnit("udkast.temaer", strategi.getTemaer().stream().map(Tema::getNavn));
        Planfremstilling.write(strategi, plan, lines);
        lines.addAfsnit("udkast.begrundelser", begrundelser.stream().map(tekst -> tekst.text(sprog)));
        return lines.text();
    }

    private Optional<String> oekonomi() {
        Lines lines = new Lines(sprog);
        Oekonomifremstilling.write(strategi, lines);
        return lines.text();
    }

    private String word(String key, Object... arguments) {
        return Lines.word(sprog, key, arguments);
    }
}

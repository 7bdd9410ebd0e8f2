package dk.kommunestrategi.rules.sag;

import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.Rolleart;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Tema;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.Planresultat;
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
    private final Planresultat plan;
    private final Sprog sprog;

    private Sagsudkast(Strategi strategi, Planresultat plan, Sprog sprog) {
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
    public static Sag draft(Strategi strategi, Planresultat plan, Sprog sprog) {
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
    public static Sag draft(Strategi strategi, Planresultat plan, List<? extends Tekst> begrundelser, Sprog sprog) {
        return new Sagsudkast(strategi, plan, sprog).write(begrundelser);
    }

    private Sag write(List<? extends Tekst> begrundelser) {
        return Sag.builder()
                .id(ID)
                .titel(ord("udkast.titel", strategi.getNavn()))
                .resume(resume())
                .behandling(behandling())
                .sagsfremstilling(sagsfremstilling(begrundelser))
                .oekonomiskeKonsekvenser(oekonomi())
                .bilag(seneste().map(Sag::getBilag).orElse(List.<Bilag>of()))
                .build();
    }

    private String resume() {
        List<String> saetninger = new ArrayList<>();
        saetninger.add(ord(
                "udkast.omfang",
                strategi.getKommune().getNavn(),
                strategi.getNavn(),
                strategi.getTemaer().size(),
                strategi.getInitiativer().size()));
        plan.getPeriode()
                .filter(periode -> plan.erPlan())
                .ifPresent(periode -> saetninger.add(ord("udkast.plan", periode.getFra(), periode.getTil())));
        return String.join(" ", saetninger);
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
        return strategi.getSager().stream().reduce((foer, efter) -> efter);
    }

    private Optional<String> sagsfremstilling(List<? extends Tekst> begrundelser) {
        Linjer linjer = new Linjer(sprog);
        strategi.getBeskrivelse().stream().flatMap(String::lines).forEach(linjer::add);
        linjer.addAfsnit("udkast.temaer", strategi.getTemaer().stream().map(Tema::getNavn));
        Planfremstilling.write(strategi, plan, linjer);
        linjer.addAfsnit("udkast.begrundelser", begrundelser.stream().map(tekst -> tekst.text(sprog)));
        return linjer.text();
    }

    private Optional<String> oekonomi() {
        Linjer linjer = new Linjer(sprog);
        Oekonomifremstilling.write(strategi, linjer);
        return linjer.text();
    }

    private String ord(String noegle, Object... argumenter) {
        return Linjer.ord(sprog, noegle, argumenter);
    }
}

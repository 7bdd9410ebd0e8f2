package dk.kommunestrategi.rules.sag;

import dk.kommunestrategi.model.Budgetregel;
import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.Rolleart;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Tema;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Opremsning;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Centerandel;
import dk.kommunestrategi.rules.Evaluering;
import dk.kommunestrategi.rules.Kriterievaerdi;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.finansiering.Finansiering;
import dk.kommunestrategi.rules.kriterier.Placeringskriterier;
import dk.kommunestrategi.rules.regel.Regel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A draft of the case by which a strategy and its plan are presented, filled with what strategy and plan say; what they do
 * not say stays empty, for those who write the case. Who recommends what is never proposed. Stateless and thread-safe.
 */
public final class Sagsudkast {

    /** The key of a draft: the agenda system gives the case its own. */
    public static final String ID = "udkast";

    private static final String PUNKT = "- ";

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
    public static Sag of(Strategi strategi, Planresultat plan, Sprog sprog) {
        return of(strategi, plan, List.of(), sprog);
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
    public static Sag of(Strategi strategi, Planresultat plan, List<? extends Tekst> begrundelser, Sprog sprog) {
        return new Sagsudkast(strategi, plan, sprog).draft(begrundelser);
    }

    private Sag draft(List<? extends Tekst> begrundelser) {
        return Sag.builder()
                .id(ID)
                .titel(ord("udkast.titel", strategi.getNavn()))
                .resume(resume())
                .behandling(behandling())
                .sagsfremstilling(samlet(sagsfremstilling(begrundelser)))
                .oekonomiskeKonsekvenser(samlet(oekonomi()))
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

    private List<String> sagsfremstilling(List<? extends Tekst> begrundelser) {
        List<String> linjer = new ArrayList<>(
                strategi.getBeskrivelse().stream().flatMap(String::lines).toList());
        afsnit(linjer, "udkast.temaer", strategi.getTemaer().stream().map(Tema::getNavn));
        if (plan.erPlan()) {
            addPlan(linjer);
        } else {
            afsnit(
                    linjer,
                    "udkast.ingenPlan",
                    plan.getProblems().stream()
                            .filter(Problem::erFejl)
                            .map(problem -> problem.getMessage(sprog) + " " + problem.getAdvice(sprog)));
        }
        afsnit(linjer, "udkast.begrundelser", begrundelser.stream().map(tekst -> tekst.text(sprog)));
        return linjer;
    }

    private void addPlan(List<String> linjer) {
        afsnit(
                linjer,
                "udkast.placeringer",
                strategi.initiativerEfterNummer().stream().map(this::placering));
        afsnit(linjer, "udkast.kriterier", plan.getCriteria().stream().map(this::kriterium));
        if (strategi.getPolitik().isEmpty()) {
            linjer.add(ord("udkast.standardpolitik"));
        }
        afsnit(
                linjer,
                "udkast.advarsler",
                plan.getProblems().stream()
                        .filter(problem -> !problem.erFejl())
                        .map(problem -> problem.getMessage(sprog)));
    }

    private String placering(Initiativ initiativ) {
        Optional<Placering> placering = plan.placering(initiativ.getNummer());
        String start =
                placering.map(et -> sprog.halvaar(et.getFormelStart())).orElseGet(() -> ord("udkast.ikkePlaceret"));
        return initiativ.getNummer() + ". " + initiativ.getNavn() + ": "
                + placering
                        .flatMap(Placering::getUformelStart)
                        .map(uformel -> ord("udkast.uformel", start, uformel))
                        .orElse(start);
    }

    private String kriterium(Kriterievaerdi kriterium) {
        String navn = Regel.navn(Placeringskriterier.ALLE, kriterium.getId(), sprog);
        String beregnet = navn + ": " + kriterium.getValue();
        String bevist = kriterium
                .getProven()
                .map(det -> ", " + ord(det ? "udkast.bevist" : "udkast.ikkeBevist"))
                .orElse("");
        return beregnet
                + bevist
                + plan.getExisting().map(Evaluering::getCriteria).stream()
                        .flatMap(List::stream)
                        .filter(foreliggende -> foreliggende.getId().equals(kriterium.getId()))
                        .map(foreliggende -> "; " + ord("udkast.foreliggende", Long.toString(foreliggende.getValue())))
                        .findFirst()
                        .orElse("");
    }

    private List<String> oekonomi() {
        List<String> linjer = new ArrayList<>();
        afsnit(
                linjer,
                "udkast.udgifter",
                Finansiering.of(strategi).prAar().entrySet().stream()
                        .map(aar -> aar.getKey() + ": " + aar.getValue().text(sprog)));
        afsnit(
                linjer,
                "udkast.vaesentlige",
                vaesentlige().map(initiativ -> initiativ.getNummer() + ". " + initiativ.getNavn()));
        strategi.getRoller().stream()
                .filter(rolle -> !rolle.getFinansiering().isEmpty())
                .forEach(rolle -> linjer.add(finansiering(rolle)));
        return linjer;
    }

    private Stream<Initiativ> vaesentlige() {
        Budgetregel budgetregel = strategi.politik().getBudgetregel();
        return strategi.initiativerEfterNummer().stream().filter(budgetregel::gaelder);
    }

    private String finansiering(Rolle rolle) {
        List<Centerandel> andele = rolle.getFinansiering();
        boolean lige = andele.stream().map(Centerandel::getAndel).distinct().count() == 1;
        String centre =
                Opremsning.of(andele, andel -> lige ? navn(andel) : navn(andel) + " (" + andel.getAndel() + ")");
        return ord(
                lige ? "udkast.ligeligt" : "udkast.andele",
                rolle.getNavn()
                        + rolle.getBesatAf().map(hvem -> " (" + hvem + ")").orElse(""),
                centre);
    }

    private String navn(Centerandel andel) {
        return strategi.center(andel.getCenter()).map(Center::getNavn).orElse(andel.getCenter());
    }

    private void afsnit(List<String> linjer, String overskrift, Stream<String> punkter) {
        List<String> liste =
                punkter.map(punkt -> PUNKT + punkt.replace('\n', ' ')).toList();
        if (!liste.isEmpty()) {
            linjer.add(ord(overskrift));
            linjer.addAll(liste);
        }
    }

    private static Optional<String> samlet(List<String> linjer) {
        return linjer.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", linjer));
    }

    private String ord(String noegle, Object... argumenter) {
        return Sagstilstand.TEKSTER.text(sprog, noegle, argumenter);
    }
}

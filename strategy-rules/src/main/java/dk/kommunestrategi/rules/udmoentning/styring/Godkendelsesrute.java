package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.organisation.Rollemangel;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Godkendelsesgrund;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.krav.Bevillingsgrundlag;
import dk.kommunestrategi.rules.udmoentning.krav.Konsekvenser;
import dk.kommunestrategi.rules.udmoentning.krav.RetteOrgan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The bodies that approve an initiative: as its assessment suggests, and as the chief group has decided. There are two
 * approvals, one to initiate and one to implement. What the assessment suggests is a proposal only: "Chefgruppen træffer
 * beslutning om, hvorvidt et udviklet initiativ kan implementeres, eller om det skal forelægges". Immutable and
 * thread-safe.
 *
 * @param initiativ the initiative
 * @param forslag the steps that assessment and policy suggest
 * @param afgoerelse the chief group's own decision on who gives the final approval; empty as long as there is none
 * @param applicable the steps that count: as decided, or else as proposed
 * @param udestaaende of them, those that are still to be taken; empty where the initiative was given up
 * @param problems what keeps the proposal from being complete: no assessment of all consequences, or a body that
 *     nobody fills
 */
public record Godkendelsesrute(
        Initiativ initiativ,
        List<Godkendelsestrin> forslag,
        Optional<Beslutning> afgoerelse,
        List<Godkendelsestrin> applicable,
        List<Godkendelsestrin> udestaaende,
        List<Problem> problems) {

    /**
     * A route; the lists are copied.
     *
     * @param initiativ the initiative
     * @param forslag the steps that assessment and policy suggest
     * @param afgoerelse the chief group's own decision on who gives the final approval; empty as long as there is none
     * @param applicable the steps that count: as decided, or else as proposed
     * @param udestaaende of them, those that are still to be taken; empty where the initiative was given up
     * @param problems what keeps the proposal from being complete: no assessment, or a body that nobody fills
     */
    public Godkendelsesrute {
        forslag = List.copyOf(forslag);
        applicable = List.copyOf(applicable);
        udestaaende = List.copyOf(udestaaende);
        problems = List.copyOf(problems);
    }

    /**
     * {@return the route of an initiative, or nothing when the strategy has none with this number}
     *
     * @param strategi the strategy to which the initiative belongs
     * @param initiativ the initiative's number
     */
    public static Optional<Godkendelsesrute> from(Strategi strategi, int initiativ) {
        Organisation organisation = Organisation.of(strategi);
        return Beslutningslog.from(strategi)
                .forloeb(initiativ)
                .map(forloeb -> new RuteFinder(organisation, forloeb).find());
    }

    /**
     * {@return the routes of all initiatives, in ascending order of their numbers}
     *
     * @param strategi the strategy to which the initiatives belong
     */
    public static List<Godkendelsesrute> all(Strategi strategi) {
        Organisation organisation = Organisation.of(strategi);
        return Beslutningslog.from(strategi).getForloeb().stream()
                .map(forloeb -> new RuteFinder(organisation, forloeb).find())
                .toList();
    }

    /** {@return whether the chief group has decided otherwise than proposed} */
    public boolean differsFromForslag() {
        return !led(forslag).equals(led(applicable));
    }

    private static List<Godkendelsesled> led(List<Godkendelsestrin> trin) {
        return trin.stream().map(Godkendelsestrin::led).toList();
    }

    /** What the routes of all initiatives of a strategy have in common: the first body of each kind that is filled. */
    private record Organisation(Strategi strategi, Map<Rolleart, Rolle> besatte, Map<Integer, Integer> slots) {

        static Organisation of(Strategi strategi) {
            Map<Rolleart, Rolle> besatte = new EnumMap<>(Rolleart.class);
            strategi.getRoller().stream()
                    .filter(rolle -> !rolle.isUbesat())
                    .forEach(rolle -> besatte.putIfAbsent(rolle.getArt(), rolle));
            Map<Integer, Integer> slots = new HashMap<>();
            for (int slot = 0; slot < strategi.getInitiativer().size(); slot++) {
                slots.putIfAbsent(strategi.getInitiativer().get(slot).getNummer(), slot);
            }
            return new Organisation(strategi, besatte, slots);
        }

        Optional<Rolle> organ(Godkendelsesled led) {
            return Optional.ofNullable(besatte.get(led.getOrgan()));
        }
    }

    private record RuteFinder(Organisation organisation, Initiativforloeb forloeb) {

        Godkendelsesrute find() {
            Optional<Vurdering> vurdering = forloeb.initiativ().getVurdering();
            List<Godkendelsestrin> forslag = vurdering.isPresent() ? forslag() : List.of(igangsaettelse());
            Optional<Beslutning> afgoerelse = afgoerelse();
            List<Godkendelsestrin> applicable =
                    afgoerelse.map(beslutning -> afgjort(beslutning.getArt())).orElse(forslag);
            return new Godkendelsesrute(
                    forloeb.initiativ(),
                    forslag,
                    afgoerelse,
                    applicable,
                    udestaaende(applicable),
                    problems(vurdering, applicable));
        }

        private List<Godkendelsestrin> udestaaende(List<Godkendelsestrin> trin) {
            if (forloeb.tilstand().isEnd()) {
                return List.of();
            }
            List<Godkendelsestrin> udestaaende = new ArrayList<>();
            boolean isErklaeret = Bevillingsgrundlag.isErklaeret(organisation.strategi(), forloeb);
            for (int k = 0; k < trin.size(); k++) {
                Godkendelsestrin one = trin.get(k);
                if (one.led() != Godkendelsesled.ERKLAERING) {
                    if (!one.led().isTaget(forloeb)) {
                        udestaaende.add(one);
                    }
                } else if (!trin.get(k + 1).led().isTaget(forloeb)) {
                    // A statement is of one case: it is the first grant still to come that needs no other.
                    if (!isErklaeret) {
                        udestaaende.add(one);
                    }
                    isErklaeret = false;
                }
            }
            return udestaaende;
        }

        private List<Godkendelsestrin> forslag() {
            List<Godkendelsesgrund> grunde = konsekvenser().vaesentlige();
            return grunde.isEmpty() ? byChefgruppen(Godkendelsesgrund.UVAESENTLIGE_KONSEKVENSER) : byUdvalget(grunde);
        }

        private List<Godkendelsestrin> afgjort(Beslutningsart art) {
            return art == Beslutningsart.ENDELIG_GODKENDELSE
                    ? byChefgruppen(Godkendelsesgrund.CHEFGRUPPENS_AFGOERELSE)
                    : byUdvalget(List.of(Godkendelsesgrund.CHEFGRUPPENS_AFGOERELSE));
        }

        private Konsekvenser konsekvenser() {
            return new Konsekvenser(organisation.strategi(), forloeb.initiativ());
        }

        /** The chief group's latest decision to present the initiative, or to approve it without doing so. */
        private Optional<Beslutning> afgoerelse() {
            return forloeb.gaeldende().stream()
                    .filter(beslutning -> beslutning.getArt() == Beslutningsart.FORELAEGGELSE_FOR_UDVALG
                            || (beslutning.getArt() == Beslutningsart.ENDELIG_GODKENDELSE
                                    && RetteOrgan.isTagetAf(organisation.strategi(), beslutning, Rolleart.CHEFGRUPPE)))
                    .reduce((first, later) -> later);
        }

        private List<Godkendelsestrin> byChefgruppen(Godkendelsesgrund grund) {
            return withBevilling(
                    List.of(igangsaettelse(), trin(Godkendelsesled.CHEFGRUPPENS_GODKENDELSE, List.of(grund))));
        }

        private List<Godkendelsestrin> byUdvalget(List<Godkendelsesgrund> grunde) {
            return withBevilling(List.of(
                    igangsaettelse(),
                    trin(Godkendelsesled.FORELAEGGELSE, grunde),
                    trin(Godkendelsesled.UDVALGETS_GODKENDELSE, grunde),
                    trin(Godkendelsesled.FINANSIERING, grunde)));
        }

        /** Økonomiudvalget and council are asked only where the council decides. */
        private List<Godkendelsestrin> withBevilling(List<Godkendelsestrin> godkendelse) {
            List<Godkendelsestrin> trin = new ArrayList<>(godkendelse);
            konsekvenser().bevillingsgrund(forloeb).map(List::of).ifPresent(grunde -> {
                trin.add(trin(Godkendelsesled.ERKLAERING, grunde));
                trin.add(trin(Godkendelsesled.BEVILLING, grunde));
            });
            if (konsekvenser().isAnlaeg()) {
                List<Godkendelsesgrund> grunde = List.of(Godkendelsesgrund.ANLAEG);
                trin.add(trin(Godkendelsesled.ERKLAERING, grunde));
                trin.add(trin(Godkendelsesled.ANLAEGSBEVILLING, grunde));
            }
            return trin;
        }

        private Godkendelsestrin igangsaettelse() {
            return trin(Godkendelsesled.IGANGSAETTELSE, List.of(Godkendelsesgrund.GAELDER_ALLE));
        }

        private Godkendelsestrin trin(Godkendelsesled led, List<Godkendelsesgrund> grunde) {
            return new Godkendelsestrin(led, organisation.organ(led), grunde);
        }

        private List<Problem> problems(Optional<Vurdering> vurdering, List<Godkendelsestrin> trin) {
            List<Problem> problems = new ArrayList<>();
            int nummer = forloeb.initiativ().getNummer();
            String initiativ =
                    Problem.pointer("initiativer", organisation.slots().getOrDefault(nummer, 0), "vurdering");
            List<Tekst> uvurderede = konsekvenser().uvurderede();
            if (vurdering.isEmpty()) {
                problems.add(Problem.of(Problemkode.VURDERING_MANGLER, initiativ, nummer)
                        .build());
            } else if (!uvurderede.isEmpty()) {
                problems.add(
                        Problem.of(Problemkode.KONSEKVENSER_IKKE_VURDERET, initiativ, nummer, Tekst.list(uvurderede))
                                .build());
            }
            Set<Rolleart> ubesatte = new LinkedHashSet<>();
            trin.stream()
                    .filter(one -> one.organ().isEmpty())
                    .forEach(one -> ubesatte.add(one.led().getOrgan()));
            ubesatte.forEach(art ->
                    problems.add(Problem.of(Problemkode.ROLLE_UBESAT, "/roller", new Rollemangel(art, Optional.empty()))
                            .build()));
            return problems;
        }
    }
}

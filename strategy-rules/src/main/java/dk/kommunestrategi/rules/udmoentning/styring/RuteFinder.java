package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.initiativ.Vurdering;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the route of one initiative: the steps that count for it, in the order in which they are taken. */
record RuteFinder(Organisation organisation, Initiativforloeb forloeb) {

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

    /** The management group's latest decision to present the initiative, or to approve it without doing so. */
    private Optional<Beslutning> afgoerelse() {
        return forloeb.gaeldende().stream()
                .filter(beslutning -> beslutning.getArt() == Beslutningsart.FORELAEGGELSE_FOR_UDVALG
                        || (beslutning.getArt() == Beslutningsart.ENDELIG_GODKENDELSE
                                && RetteOrgan.isTagetAf(organisation.strategi(), beslutning, Rolleart.CHEFGRUPPE)))
                .reduce((first, later) -> later);
    }

    private List<Godkendelsestrin> byChefgruppen(Godkendelsesgrund grund) {
        return withIgangsaettelse(List.of(trin(Godkendelsesled.CHEFGRUPPENS_GODKENDELSE, List.of(grund))));
    }

    private List<Godkendelsestrin> byUdvalget(List<Godkendelsesgrund> grunde) {
        return withIgangsaettelse(List.of(
                trin(Godkendelsesled.FORELAEGGELSE, grunde),
                trin(Godkendelsesled.UDVALGETS_GODKENDELSE, grunde),
                trin(Godkendelsesled.FINANSIERING, grunde)));
    }

    /**
     * What belongs to the start comes first, the money too: what is significant is part of the budget that is negotiated then.
     * Økonomiudvalget and council are asked only where the council decides.
     */
    private List<Godkendelsestrin> withIgangsaettelse(List<Godkendelsestrin> godkendelse) {
        List<Godkendelsestrin> trin = new ArrayList<>(List.of(igangsaettelse()));
        konsekvenser()
                .bevillingsgrund(forloeb)
                .map(List::of)
                .ifPresent(grunde -> trin.addAll(bevilling(Godkendelsesled.BEVILLING, grunde)));
        if (konsekvenser().isAnlaeg()) {
            trin.addAll(bevilling(Godkendelsesled.ANLAEGSBEVILLING, List.of(Godkendelsesgrund.ANLAEG)));
        }
        trin.addAll(godkendelse);
        return trin;
    }

    private List<Godkendelsestrin> bevilling(Godkendelsesled bevilling, List<Godkendelsesgrund> grunde) {
        return List.of(trin(Godkendelsesled.ERKLAERING, grunde), trin(bevilling, grunde));
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
        String initiativ = Problem.pointer("initiativer", organisation.slots().getOrDefault(nummer, 0), "vurdering");
        List<Tekst> uvurderede = konsekvenser().uvurderede();
        if (vurdering.isEmpty()) {
            problems.add(
                    Problem.of(Problemkode.VURDERING_MANGLER, initiativ, nummer).build());
        } else if (!uvurderede.isEmpty()) {
            problems.add(Problem.of(Problemkode.KONSEKVENSER_IKKE_VURDERET, initiativ, nummer, Tekst.list(uvurderede))
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

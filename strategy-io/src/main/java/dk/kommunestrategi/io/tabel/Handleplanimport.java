package dk.kommunestrategi.io.tabel;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.io.Indlaesning;
import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Temaangivelse;
import dk.kommunestrategi.model.Temakilde;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a strategy's assessments and handleplan what a handleplan table says. */
final class Handleplanimport {

    /** What Excel makes of "2,4" where a comma begins the decimals. */
    private static final Pattern KOMMATAL = Pattern.compile("([1-9])\\.([1-9])");

    private final Strategi strategi;
    private final Handleplanhoved hoved;
    private final Tabelfund fund = new Tabelfund();
    private final List<Initiativ> initiativer;
    private final SortedMap<Integer, Placeret> placerede = new TreeMap<>();

    private record Placeret(Raekke raekke, Placeringslaeser.Maerket maerket) {}

    private Handleplanimport(Strategi strategi, Handleplanhoved hoved) {
        this.strategi = strategi;
        this.hoved = hoved;
        this.initiativer = new ArrayList<>(strategi.getInitiativer());
    }

    /** Returns the outcome of reading a sheet, or nothing when the table is not there. */
    static Optional<Indlaesning> read(Strategi strategi, List<Raekke> ark) {
        return Handleplanhoved.find(ark).map(hoved -> new Handleplanimport(strategi, hoved).read());
    }

    private Indlaesning read() {
        hoved.check(fund);
        Vurderingslaeser vurderinger = new Vurderingslaeser(strategi, hoved, fund);
        Placeringslaeser placeringer = new Placeringslaeser(hoved, fund);
        for (Initiativraekke raekke : Initiativraekke.find(strategi, hoved.under(), fund)) {
            checkOverskrifter(raekke.raekke());
            if (hoved.erHelt()) {
                initiativer.set(
                        raekke.plads(),
                        raekke.initiativ()
                                .withVurdering(vurderinger.read(raekke))
                                .withTemaangivelser(temaangivelser(raekke)));
            }
            placeringer
                    .read(raekke)
                    .ifPresent(maerket ->
                            placerede.put(raekke.initiativ().getNummer(), new Placeret(raekke.raekke(), maerket)));
        }
        Strategi laest = strategi.withInitiativer(initiativer);
        return fund.slut(hoved.periode()
                .map(periode -> laest.withHandleplan(handleplan(periode)))
                .orElse(laest));
    }

    private void checkOverskrifter(Raekke raekke) {
        raekke.udfyldte()
                .filter(kolonne -> !hoved.harOverskrift(kolonne))
                .forEach(kolonne -> fund.add(Problemkode.CELLE_UDEN_OVERSKRIFT, raekke, kolonne));
    }

    /** What the row says of the themes, beside what is said elsewhere; the same as before where it says nothing. */
    private List<Temaangivelse> temaangivelser(Initiativraekke raekke) {
        int kolonne = hoved.kolonne(Kolonne.TEMAER);
        Optional<List<Integer>> temaer = temaer(raekke.raekke().celle(kolonne));
        if (temaer.isEmpty()) {
            fund.add(Problemkode.FORKERT_TYPE, raekke.raekke(), kolonne, Betegnelse.HELTAL);
        }
        List<Temaangivelse> angivelser = temaer.filter(angivne -> !angivne.isEmpty())
                .map(angivne -> Temaangivelser.med(raekke.initiativ(), Temakilde.TABEL, angivne))
                .orElse(raekke.initiativ().getTemaangivelser());
        for (int k = 0; k < angivelser.size(); k++) {
            if (angivelser.get(k).getKilde() == Temakilde.TABEL) {
                fund.kommerFra(raekke.pointer("temaangivelser", k), raekke.raekke(), kolonne);
            }
        }
        return angivelser;
    }

    private Optional<List<Integer>> temaer(String celle) {
        Matcher kommatal = KOMMATAL.matcher(Celletekst.ren(celle));
        boolean etCifre = strategi.getTemaer().stream().allMatch(tema -> tema.getNummer() < 10);
        return Heltal.liste(etCifre && kommatal.matches() ? kommatal.replaceFirst("$1,$2") : celle);
    }

    private Handleplan handleplan(Periode periode) {
        Handleplan.Builder handleplan = Handleplan.builder().periode(periode);
        Set<Integer> fastlagte = fastlagte();
        int plads = 0;
        for (Placeret et : placerede.values()) {
            String sted = pointer("handleplan", "placeringer", plads++);
            fund.kommerFra(sted, et.raekke(), et.maerket().formel());
            fund.kommerFra(sted + "/uformelStart", et.raekke(), et.maerket().uformel());
            Placering placering = et.maerket().placering();
            handleplan.addPlacering(Placering.builder()
                    .from(placering)
                    .fastlagt(fastlagte.contains(placering.getInitiativ()))
                    .build());
        }
        if (!fund.harFejl()) {
            warnUplacerede();
        }
        return handleplan.build();
    }

    /** A table has no mark for locks: whoever was locked stays so. */
    private Set<Integer> fastlagte() {
        return strategi.getHandleplan().stream()
                .flatMap(plan -> plan.getPlaceringer().stream())
                .filter(Placering::isFastlagt)
                .map(Placering::getInitiativ)
                .collect(Collectors.toSet());
    }

    private void warnUplacerede() {
        for (int plads = 0; plads < initiativer.size(); plads++) {
            int nummer = initiativer.get(plads).getNummer();
            if (!placerede.containsKey(nummer)) {
                fund.add(Problem.of(Problemkode.UPLACERET, pointer("initiativer", plads), nummer)
                        .build());
            }
        }
    }
}

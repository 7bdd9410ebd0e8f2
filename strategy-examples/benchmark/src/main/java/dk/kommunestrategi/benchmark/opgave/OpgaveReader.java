package dk.kommunestrategi.benchmark.opgave;

import dk.kommunestrategi.benchmark.opgave.Opgave.Initiativtal;
import dk.kommunestrategi.benchmark.opgave.Opgave.Rammetal;
import dk.kommunestrategi.benchmark.opgave.Opgave.Traek;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Budgetbetingelse;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** Reads a planning problem from strategies that have one period: as much of it as the comparison's strategies state. */
final class OpgaveReader {

    private final PlanRequest request;
    private final Prioriteringspolitik politik;
    private final Periode periode;
    private final List<Strategi> strategier;
    private final Map<String, Center> centre = new TreeMap<>();

    /** A reader of what is requested, by the policy that holds for all strategies together. */
    OpgaveReader(PlanRequest request, Prioriteringspolitik politik) {
        this.request = request;
        this.politik = politik;
        this.strategier = request.getStrategier().stream()
                .sorted(Comparator.comparing(strategi -> strategi.getKode().orElse("")))
                .toList();
        this.periode = strategier.get(0).getPeriode().orElseThrow();
        strategier.forEach(strategi -> strategi.getCentre().forEach(center -> centre.put(center.getKode(), center)));
    }

    Opgave read(String navn) {
        List<Initiativtal> initiativer = new ArrayList<>();
        List<Rammetal> rammer = rammer();
        int temaer = 0;
        for (Strategi strategi : strategier) {
            read(strategi, temaer, initiativer);
            temaer += strategi.getTemaer().size();
        }
        int varighed =
                initiativer.stream().mapToInt(Initiativtal::varighed).max().orElse(0);
        return new Opgave(
                navn,
                request,
                periode,
                politik.getKriterier().stream()
                        .map(Kriterievalg::getId)
                        .map(Kriterium::valueOf)
                        .toList(),
                politik.getTidligtSenest(),
                initiativer,
                centre.values().stream()
                        .map(center -> center.getKapacitet().orElse(Opgave.UBEGRAENSET))
                        .toList(),
                centre.values().stream()
                        .map(center -> IntStream.range(0, periode.antalHalvaar() + varighed)
                                .map(h -> grundbelastning(center, periode.halvaar(h)))
                                .boxed()
                                .toList())
                        .toList(),
                temaer,
                rammer);
    }

    private void read(Strategi strategi, int temaer, List<Initiativtal> initiativer) {
        Map<String, Integer> centerindeks = index(centre.keySet().stream(), 0);
        Map<Integer, Integer> temaindeks =
                index(strategi.getTemaer().stream().map(Tema::getNummer).sorted(), temaer);
        List<Initiativ> own = initiativer(strategi);
        Map<Integer, Integer> index = index(own.stream().map(Initiativ::getNummer), initiativer.size());
        Prioriteringspolitik egen = strategi.getPolitik().orElse(Prioriteringspolitik.STANDARD);
        for (Initiativ initiativ : own) {
            initiativer.add(new Initiativtal(
                    vurdering(initiativ).isLetImplementerbart(),
                    varighed(initiativ),
                    initiativ.getTemaer().stream().map(temaindeks::get).toList(),
                    vurdering(initiativ).getRessourcetraek().stream()
                            .map(traek -> new Traek(centerindeks.get(traek.getCenter()), traek.niveau(0)))
                            .toList(),
                    starter(initiativ, egen),
                    initiativ.getAfhaengerAf().stream().map(index::get).toList()));
        }
    }

    private static List<Initiativ> initiativer(Strategi strategi) {
        return strategi.getInitiativer().stream()
                .sorted(Comparator.comparing(Initiativ::getNummer))
                .toList();
    }

    private static <K> Map<K, Integer> index(Stream<K> keys, int first) {
        Map<K, Integer> index = new HashMap<>();
        keys.forEach(key -> index.put(key, first + index.size()));
        return index;
    }

    private static Vurdering vurdering(Initiativ initiativ) {
        return initiativ.getVurdering().orElseThrow();
    }

    private static int varighed(Initiativ initiativ) {
        return initiativ.getVarighed().orElseThrow();
    }

    private List<Integer> starter(Initiativ initiativ, Prioriteringspolitik egen) {
        Budgetregel budgetregel = egen.getBudgetregel();
        int halvdel = budgetregel.getBetingelse() == Budgetbetingelse.FORHANDLINGSHALVAAR ? 2 : 1;
        boolean tilForhandling = isTilForhandling(initiativ, egen);
        int end = egen.isAfslutIPerioden() ? varighed(initiativ) : 1;
        return IntStream.rangeClosed(initiativ.getForarbejde(), periode.antalHalvaar() - end)
                .filter(h -> initiativ
                        .getTidligst()
                        .map(tidligst -> periode.index(tidligst) <= h)
                        .orElse(true))
                .filter(h -> initiativ
                        .getSenest()
                        .map(senest -> h <= periode.index(senest))
                        .orElse(true))
                .filter(h -> !tilForhandling || periode.halvaar(h).getHalfValue() == halvdel)
                .boxed()
                .toList();
    }

    private static boolean isTilForhandling(Initiativ initiativ, Prioriteringspolitik egen) {
        return vurdering(initiativ)
                        .getUdgiftsniveau()
                        .compareTo(egen.getBudgetregel().getTaerskel())
                >= 0;
    }

    private static int grundbelastning(Center center, YearHalf h) {
        return center.getGrundbelastning().stream()
                .filter(stated -> !h.isBefore(stated.getFra())
                        && stated.getTil().map(til -> !h.isAfter(til)).orElse(true))
                .mapToInt(stated -> stated.getNiveau())
                .sum();
    }

    private List<Rammetal> rammer() {
        return politik.getOekonomiskRamme().map(OekonomiskRamme::getAarsrammer).orElse(List.of()).stream()
                .map(ramme -> new Rammetal(
                        ramme.getBeloeb().oere(),
                        strategier.stream()
                                .flatMap(strategi -> initiativer(strategi).stream()
                                        .map(initiativ -> udgifter(
                                                initiativ,
                                                strategi.getPolitik().orElse(Prioriteringspolitik.STANDARD),
                                                ramme)))
                                .toList()))
                .toList();
    }

    /** What an initiative costs in the frame's year, by the half-year of its start. */
    private List<Long> udgifter(Initiativ initiativ, Prioriteringspolitik egen, Aarsramme ramme) {
        return IntStream.range(0, periode.antalHalvaar())
                .mapToObj(h -> {
                    YearHalf start = periode.halvaar(h);
                    boolean isNaeste = isTilForhandling(initiativ, egen) && start.getHalfValue() == 2;
                    int k = ramme.getAar() - start.getYear() - (isNaeste ? 1 : 0);
                    return initiativ.getUdgiftsprofil().stream()
                            .filter(profil -> profil.getArt().equals(Optional.of(ramme.getArt())))
                            .mapToLong(profil -> udgift(profil, k))
                            .sum();
                })
                .toList();
    }

    /** What falls in the k-th year; a lasting amount goes on as in the last year. */
    private static long udgift(Udgiftsprofil profil, int k) {
        List<Beloeb> beloeb = profil.getBeloeb();
        if (k < 0 || k >= beloeb.size() && !profil.isVarig()) {
            return 0;
        }
        return beloeb.get(Math.min(k, beloeb.size() - 1)).oere();
    }
}

package dk.kommunestrategi.rules.udmoentning.sag;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.sag.Valgperiode;
import dk.kommunestrategi.model.text.Listing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One walk along a case's course. */
final class Sagsgang {

    private final Sag sag;
    private final Map<String, Rolle> roller;
    private final String pointer;
    private final List<List<String>> trin;
    private final List<Integer> antalOrganer = new ArrayList<>();
    private final Map<String, Integer> trinByOrgan = new LinkedHashMap<>();
    private final Set<String> answered = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private int aktuelt;
    private boolean aendret;
    private Optional<Udfald> seneste = Optional.empty();

    Sagsgang(Sag sag, Map<String, Rolle> roller, String pointer) {
        this.sag = sag;
        this.roller = roller;
        this.pointer = pointer;
        this.trin = sag.getBehandling().stream()
                .map(Behandlingstrin::getOrganer)
                .filter(organer -> !organer.isEmpty())
                .toList();
        for (int k = 0; k < trin.size(); k++) {
            for (String organ : trin.get(k)) {
                trinByOrgan.putIfAbsent(organ, k);
            }
            antalOrganer.add(Set.copyOf(trin.get(k)).size());
        }
    }

    Sagsstatus follow() {
        for (int k = 0; k < sag.getSagsforloeb().size(); k++) {
            String place = pointer + "/sagsforloeb/" + k;
            check(sag.getSagsforloeb().get(k), place);
        }
        sag.getBeslutning().ifPresent(beslutning -> checkOrgan(beslutning, pointer + "/beslutning"));
        boolean end = isEnd();
        return new Sagsstatus(
                sag,
                tilstand(),
                aktuelt,
                end ? List.of() : naeste(),
                end ? seneste : Optional.empty(),
                aendret,
                problems);
    }

    private void check(Dagsordenspunkt punkt, String place) {
        if (punkt.getOrgan().isEmpty()) {
            checkOrgan(punkt, place);
            return;
        }
        String organ = punkt.getOrgan().get();
        punkt.getDato().ifPresent(dato -> checkValgperiode(organ, dato, place));
        Integer own = trinByOrgan.get(organ);
        if (trin.isEmpty() || punkt.getUdfald().isEmpty()) {
            punkt.getOrdlyd()
                    .filter(ordlyd -> punkt.getUdfald().isEmpty())
                    .ifPresent(ordlyd -> add(Problemkode.UKENDT_UDFALD, place, ordlyd));
        } else if (own == null) {
            add(Problemkode.ORGAN_UDEN_FOR_RUTEN, place + "/organ", navn(organ));
        } else if (isEnd()) {
            add(Problemkode.BESLUTNING_EFTER_AFSLUTNING, place + "/organ", navn(organ));
        } else if (own != aktuelt) {
            add(Problemkode.BESLUTNING_UDEN_FOR_TUR, place + "/organ", navn(organ), own + 1, aktuelt + 1);
        } else {
            aendret |= punkt.isAendret();
            step(organ, punkt.getUdfald().get());
        }
    }

    /** A body is known by its name and its term: after an election, the same name is another body's. */
    private void checkValgperiode(String organ, LocalDate dato, String place) {
        List<Valgperiode> perioder = rolle(organ).map(Rolle::getValgperioder).orElse(List.of());
        if (!perioder.isEmpty() && perioder.stream().noneMatch(periode -> periode.contains(dato))) {
            add(
                    Problemkode.UDEN_FOR_VALGPERIODEN,
                    place + "/dato",
                    navn(organ),
                    dato,
                    Listing.of(perioder, periode -> periode.getFra() + "-" + periode.getTil()));
        }
    }

    /** What nobody is known to have decided is told, and moves nothing. */
    private void checkOrgan(Dagsordenspunkt punkt, String place) {
        punkt.getUdfald().ifPresent(udfald -> add(Problemkode.BESLUTNING_UDEN_ORGAN, place, ordlyd(punkt, udfald)));
    }

    private void step(String organ, Udfald udfald) {
        seneste = Optional.of(udfald);
        switch (udfald) {
            case UDSAT -> answered.remove(organ);
            case TILBAGESENDT -> {
                answered.clear();
                aktuelt = Math.max(0, aktuelt - 1);
            }
            case ANBEFALET, GODKENDT, AFVIST, TAGET_TIL_EFTERRETNING -> {
                answered.add(organ);
                // Only bodies of this stage answer: when there are as many as it has, they are the same.
                if (answered.size() == antalOrganer.get(aktuelt)) {
                    answered.clear();
                    aktuelt++;
                }
            }
        }
    }

    private boolean isEnd() {
        return !trin.isEmpty() && aktuelt == trin.size();
    }

    private Sagstilstand tilstand() {
        if (trin.isEmpty()) {
            return Sagstilstand.UDEN_RUTE;
        }
        if (isEnd()) {
            return Sagstilstand.AFSLUTTET;
        }
        return seneste.map(udfald -> switch (udfald) {
                    case UDSAT -> Sagstilstand.UDSAT;
                    case TILBAGESENDT -> Sagstilstand.SENDT_TILBAGE;
                    case ANBEFALET, GODKENDT, AFVIST, TAGET_TIL_EFTERRETNING -> Sagstilstand.UNDER_BEHANDLING;
                })
                .orElse(Sagstilstand.IKKE_BEHANDLET);
    }

    /** A role that the strategy does not have is a mistake of the document, told where it is read. */
    private List<Rolle> naeste() {
        return trin.isEmpty()
                ? List.of()
                : trin.get(aktuelt).stream()
                        .filter(organ -> !answered.contains(organ))
                        .flatMap(organ -> rolle(organ).stream())
                        .toList();
    }

    private Optional<Rolle> rolle(String kode) {
        return Optional.ofNullable(roller.get(kode));
    }

    private String navn(String organ) {
        return rolle(organ).map(Rolle::getNavn).orElse(organ);
    }

    private static Object ordlyd(Dagsordenspunkt punkt, Udfald udfald) {
        return punkt.getOrdlyd().<Object>map(ordlyd -> ordlyd).orElse(udfald);
    }

    private void add(Problemkode kode, String place, Object... arguments) {
        problems.add(Problem.of(kode, place, arguments).build());
    }
}

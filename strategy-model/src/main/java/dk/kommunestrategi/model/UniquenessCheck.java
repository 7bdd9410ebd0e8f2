package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.styring.Indikator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Whatever is referred to has a number or code of its own. */
final class UniquenessCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        entydige(
                Problemkode.DOBBELT_NUMMER,
                pointer("temaer"),
                "nummer",
                strategi.getTemaer(),
                Tema::getNummer,
                problems);
        entydige(
                Problemkode.DOBBELT_KODE,
                pointer("forvaltninger"),
                "kode",
                strategi.getForvaltninger(),
                Forvaltning::getKode,
                problems);
        entydige(Problemkode.DOBBELT_KODE, pointer("centre"), "kode", strategi.getCentre(), Center::getKode, problems);
        entydige(Problemkode.DOBBELT_KODE, pointer("roller"), "kode", strategi.getRoller(), Rolle::getKode, problems);
        entydige(
                Problemkode.DOBBELT_NUMMER,
                pointer("initiativer"),
                "nummer",
                strategi.getInitiativer(),
                Initiativ::getNummer,
                problems);
        entydige(Problemkode.DOBBELT_KODE, pointer("sager"), "id", strategi.getSager(), Sag::getId, problems);
        entydige(
                Problemkode.DOBBELT_KODE,
                pointer("styring", "indikatorer"),
                "kode",
                strategi.styring().getIndikatorer(),
                Indikator::getKode,
                problems);
    }

    private static <T> void entydige(
            Problemkode code,
            String list,
            String key,
            List<T> elements,
            Function<T, ?> id,
            Consumer<Problem> problems) {
        Map<Object, Integer> first = new HashMap<>();
        for (int k = 0; k < elements.size(); k++) {
            Object value = id.apply(elements.get(k));
            Integer earlier = first.putIfAbsent(value, k);
            if (earlier != null) {
                problems.accept(Problem.of(code, list + pointer(k, key), value)
                        .value(value.toString())
                        .addRelated(list + pointer(earlier, key))
                        .build());
            }
        }
    }
}

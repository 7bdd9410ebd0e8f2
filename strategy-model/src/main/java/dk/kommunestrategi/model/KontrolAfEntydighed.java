package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

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
final class KontrolAfEntydighed implements Kontrol {

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
        strategi.getStyring()
                .ifPresent(styring -> entydige(
                        Problemkode.DOBBELT_KODE,
                        pointer("styring", "indikatorer"),
                        "kode",
                        styring.getIndikatorer(),
                        Indikator::getKode,
                        problems));
    }

    private static <T> void entydige(
            Problemkode code,
            String liste,
            String noegle,
            List<T> elementer,
            Function<T, ?> id,
            Consumer<Problem> problems) {
        Map<Object, Integer> foerste = new HashMap<>();
        for (int k = 0; k < elementer.size(); k++) {
            Object value = id.apply(elementer.get(k));
            Integer tidligere = foerste.putIfAbsent(value, k);
            if (tidligere != null) {
                problems.accept(Problem.of(code, liste + pointer(k, noegle), value)
                        .value(value.toString())
                        .addRelated(liste + pointer(tidligere, noegle))
                        .build());
            }
        }
    }
}

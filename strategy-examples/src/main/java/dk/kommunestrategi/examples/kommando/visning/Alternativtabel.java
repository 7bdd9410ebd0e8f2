package dk.kommunestrategi.examples.kommando.visning;

import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.rules.Alternativ;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Alternative plans side by side: their criteria, then every initiative's start where it is not the recommended one. */
final class Alternativtabel {

    private final Visning visning;

    Alternativtabel(Visning visning) {
        this.visning = visning;
    }

    /** Returns the table; the first alternative is the recommended one. */
    String text(List<Alternativ> alternativer) {
        Tabel tabel = Tabel.ord(visning);
        Alternativ anbefalet = alternativer.get(0);
        tabel.addRaekke(raekke(
                visning.ord("alternativ"),
                IntStream.range(0, alternativer.size())
                        .mapToObj(k -> k == 0 ? visning.ord("anbefalet") : Integer.toString(k))
                        .toList()));
        for (int k = 0; k < anbefalet.getCriteria().size(); k++) {
            int kriterium = k;
            tabel.addRaekke(raekke(
                    Kriterietabel.navn(anbefalet.getCriteria().get(k).getId(), visning),
                    celler(
                            alternativer,
                            plan -> vaerdi(
                                    plan.getCriteria().get(kriterium).getValue(),
                                    anbefalet.getCriteria().get(kriterium).getValue()))));
        }
        for (int k = 0; k < anbefalet.getPlaceringer().size(); k++) {
            int plads = k;
            Placering anbefalede = anbefalet.getPlaceringer().get(k);
            if (alternativer.stream()
                    .anyMatch(plan -> !plan.getPlaceringer().get(plads).equals(anbefalede))) {
                tabel.addRaekke(raekke(
                        visning.ord("initiativ") + " " + anbefalede.getInitiativ(),
                        celler(
                                alternativer,
                                plan -> start(plan.getPlaceringer().get(plads), anbefalede, plan == anbefalet))));
            }
        }
        return tabel.text();
    }

    /** The value, and what it gains or gives up against the recommended plan. */
    private static String vaerdi(long vaerdi, long anbefalet) {
        long forskel = vaerdi - anbefalet;
        return forskel == 0 ? Long.toString(vaerdi) : vaerdi + (forskel > 0 ? " (+" : " (−") + Math.abs(forskel) + ")";
    }

    private static String start(Placering placering, Placering anbefalede, boolean altid) {
        return altid || !placering.equals(anbefalede) ? Halvaarsnavn.kort(placering.getFormelStart()) : "·";
    }

    private static List<String> celler(List<Alternativ> alternativer, Function<Alternativ, String> celle) {
        return alternativer.stream().map(celle).toList();
    }

    private static List<String> raekke(String navn, List<String> celler) {
        List<String> raekke = new ArrayList<>(List.of(navn));
        raekke.addAll(celler);
        return raekke;
    }
}

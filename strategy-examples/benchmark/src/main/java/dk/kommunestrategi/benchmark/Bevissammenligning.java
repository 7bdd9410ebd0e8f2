package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.benchmark.check.Bedoemmelse;
import dk.kommunestrategi.benchmark.competitor.Competitor;
import dk.kommunestrategi.benchmark.competitor.Forloeb;
import dk.kommunestrategi.benchmark.opgave.Kapacitet;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import dk.kommunestrategi.benchmark.opgave.Seed;
import dk.kommunestrategi.benchmark.opgave.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How long the solvers take to prove a plan best. */
final class Bevissammenligning {

    private final Valg valg;

    Bevissammenligning(Valg valg) {
        this.valg = valg;
    }

    void run() {
        Opvarmning.run(valg.solvers(Layout.PROOF));
        Table table = new Table(
                "size",
                "capacities",
                "solver",
                "first plan, median s",
                "worst",
                "proved",
                "all criteria proved, median s",
                "worst",
                "times Planner",
                "start vector too, median s",
                "worst");
        for (Size size : valg.sizes("15x6x10,30x6x10,30x10x10")) {
            for (Kapacitet kapacitet : valg.kapaciteter("none")) {
                compare(size, kapacitet, table);
            }
        }
    }

    private void compare(Size size, Kapacitet kapacitet, Table table) {
        Map<Competitor, List<Bedoemmelse>> alle = new LinkedHashMap<>();
        valg.solvers(Layout.PROOF).forEach(solver -> alle.put(solver, new ArrayList<>()));
        int kriterier = 0;
        for (Seed seed : valg.seed()) {
            Opgave opgave = valg.opgave(size, kapacitet, seed);
            kriterier = opgave.kriterier().size();
            List<Bedoemmelse> bedoemmelser = new ArrayList<>();
            alle.forEach((solver, before) -> {
                Bedoemmelse bedoemmelse = Bedoemmelse.of(solver, opgave, valg.seconds());
                before.add(bedoemmelse);
                bedoemmelser.add(bedoemmelse);
            });
            Bedoemmelse.checkProofs(opgave, bedoemmelser);
        }
        int antal = kriterier;
        double own = Table.median(tider(alle.values().iterator().next(), forloeb -> forloeb.proofSeconds(antal)));
        alle.forEach((solver, bedoemmelser) -> {
            List<Double> first = tider(bedoemmelser, Forloeb::firstSeconds);
            List<Double> proofs = tider(bedoemmelser, forloeb -> forloeb.proofSeconds(antal));
            List<Double> startVectors = tider(bedoemmelser, Forloeb::startVectorSeconds);
            double forhold = Table.median(proofs) / own;
            table.row(
                    size,
                    kapacitet,
                    solver.navn(),
                    Table.seconds(Table.median(first)),
                    Table.seconds(Table.vaerste(first)),
                    proofs.stream().filter(Double::isFinite).count() + "/" + proofs.size(),
                    Table.seconds(Table.median(proofs)),
                    Table.seconds(Table.vaerste(proofs)),
                    Double.isFinite(forhold) && Double.isFinite(own)
                            ? String.format(Locale.ROOT, "%.1f", forhold)
                            : "–",
                    Table.seconds(Table.median(startVectors)),
                    Table.seconds(Table.vaerste(startVectors)));
        });
    }

    private static List<Double> tider(List<Bedoemmelse> bedoemmelser, ToDoubleFunction<Forloeb> tid) {
        return bedoemmelser.stream()
                .map(bedoemmelse -> tid.applyAsDouble(bedoemmelse.forloeb()))
                .toList();
    }
}

package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.benchmark.check.Bedoemmelse;
import dk.kommunestrategi.benchmark.check.Vector;
import dk.kommunestrategi.benchmark.competitor.Competitor;
import dk.kommunestrategi.benchmark.competitor.Forloeb;
import dk.kommunestrategi.benchmark.competitor.Planlaegger;
import dk.kommunestrategi.benchmark.opgave.Faelleskatalog;
import dk.kommunestrategi.benchmark.opgave.Kapacitet;
import dk.kommunestrategi.benchmark.opgave.Katalog;
import dk.kommunestrategi.benchmark.opgave.Netvaerk;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import dk.kommunestrategi.benchmark.opgave.Seed;
import dk.kommunestrategi.benchmark.opgave.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How good the solvers' plans are after a while, where nobody proves the best one. */
final class Vaerdisammenligning {

    /** A plan counts for a moment if it was there so little later: who was given the time may need a little to stop. */
    private static final double TOLERANCE = 1.05;

    private final Valg valg;
    private final List<Double> tidspunkter;

    Vaerdisammenligning(Valg valg) {
        this(valg, 1, 5, 10);
    }

    /** Looks at the plans after these seconds, as far as there is time for them, and in the end. */
    Vaerdisammenligning(Valg valg, double... tidspunkter) {
        this.valg = valg;
        this.tidspunkter = DoubleStream.concat(
                        DoubleStream.of(tidspunkter).filter(seconds -> seconds < valg.seconds()),
                        DoubleStream.of(valg.seconds()))
                .boxed()
                .toList();
    }

    void kataloger(String sizes, Kapacitet kapacitet) {
        Opvarmning.run(valg.solvers(Layout.VALUE));
        for (Size size : valg.sizes(sizes)) {
            compare(Layout.VALUE, size.toString(), seed -> Katalog.opgave(size, kapacitet, seed));
        }
    }

    /** Compares what is planned for so many strategies together. */
    void faelles(int strategier, String sizes) {
        Opvarmning.run(valg.solvers(Layout.FAELLES));
        for (Size size : valg.sizes(sizes)) {
            compare(
                    Layout.FAELLES,
                    strategier + " strategies of " + size,
                    seed -> Faelleskatalog.opgave(strategier, size, seed));
        }
    }

    void netvaerk(String aktiviteter) {
        Opvarmning.run(valg.solvers(Layout.NETVAERK));
        for (int antal : valg.antal(aktiviteter)) {
            compare(Layout.NETVAERK, antal + " activities", seed -> Netvaerk.opgave(antal, seed));
        }
    }

    /** The best values of one solver on one problem at each moment, and what it had proved in the end. */
    private record Row(List<Optional<Vector>> after, Bedoemmelse sidste) {}

    private void compare(Layout layout, String size, Function<Seed, Opgave> opgaver) {
        System.out.printf("%n### %s%n", size);
        Table table = new Table(Stream.of(
                        Stream.of("problem", "solver"),
                        tidspunkter.stream().map(seconds -> "after " + Table.seconds(seconds) + " s"),
                        Stream.of("proved", "its lower bounds"))
                .flatMap(Function.identity())
                .toArray(String[]::new));
        Map<String, List<Row>> alle = new LinkedHashMap<>();
        for (Seed seed : valg.seed()) {
            Opgave opgave = opgaver.apply(seed);
            List<Bedoemmelse> bedoemmelser = new ArrayList<>();
            for (Competitor solver : valg.solvers(layout)) {
                Row row = row(solver, opgave);
                bedoemmelser.add(row.sidste());
                alle.computeIfAbsent(solver.navn(), navn -> new ArrayList<>()).add(row);
                show(opgave, row, table);
            }
            Bedoemmelse.checkProofs(opgave, bedoemmelser);
        }
        summarise(alle);
    }

    private Row row(Competitor solver, Opgave opgave) {
        if (solver.reportsOnTheWay()) {
            Bedoemmelse bedoemmelse = Bedoemmelse.of(solver, opgave, valg.seconds());
            return new Row(
                    tidspunkter.stream()
                            .map(seconds -> bedoemmelse.after(TOLERANCE * seconds))
                            .toList(),
                    bedoemmelse);
        }
        List<Bedoemmelse> bedoemmelser = tidspunkter.stream()
                .map(seconds -> Bedoemmelse.of(solver, opgave, seconds))
                .toList();
        return new Row(
                IntStream.range(0, tidspunkter.size())
                        .mapToObj(t -> bedoemmelser.get(t).after(TOLERANCE * tidspunkter.get(t)))
                        .toList(),
                bedoemmelser.get(bedoemmelser.size() - 1));
    }

    private void show(Opgave opgave, Row row, Table table) {
        List<Object> cells = new ArrayList<>(List.of(opgave, row.sidste().solver()));
        row.after().forEach(vector -> cells.add(vector.map(Vector::toString).orElse("–")));
        Forloeb forloeb = row.sidste().forloeb();
        cells.add(forloeb.proven() + " of " + opgave.kriterier().size() + " after "
                + Table.seconds(forloeb.endSeconds()) + " s");
        cells.add(forloeb.limits().stream().map(Vaerdisammenligning::limit).collect(Collectors.joining(" / ")));
        table.row(cells.toArray());
    }

    private static String limit(OptionalLong limit) {
        return limit.isPresent() ? Long.toString(limit.getAsLong()) : "–";
    }

    /** Counts at how many problems the planner's plan is better, equal or worse than each rival's last one. */
    private void summarise(Map<String, List<Row>> alle) {
        List<Row> own = alle.get(Planlaegger.NAVN);
        String sidst = Table.seconds(valg.seconds());
        Table table = new Table(Stream.concat(
                        Stream.of("Planner: better–equal–worse than"),
                        tidspunkter.stream()
                                .flatMap(seconds ->
                                        Stream.of("after " + Table.seconds(seconds) + " s", "criterion 1 alone")))
                .toArray(String[]::new));
        alle.forEach((navn, rows) -> {
            if (!navn.equals(Planlaegger.NAVN)) {
                List<Object> cells = new ArrayList<>(List.of(navn + " after " + sidst + " s"));
                for (int t = 0; t < tidspunkter.size(); t++) {
                    int tidspunkt = t;
                    cells.add(stilling(own, rows, row -> row.after().get(tidspunkt)));
                    cells.add(stilling(
                            own, rows, row -> row.after().get(tidspunkt).map(vector -> vector.first(1))));
                }
                table.row(cells.toArray());
            }
        });
    }

    private String stilling(List<Row> rows, List<Row> rivals, Function<Row, Optional<Vector>> vector) {
        int[] stilling = new int[3];
        for (int k = 0; k < rows.size(); k++) {
            Optional<Vector> own = vector.apply(rows.get(k));
            int length = own.map(found -> found.values().size()).orElse(0);
            Optional<Vector> other = rivals.get(k).sidste().best().map(found -> found.first(length));
            stilling[1 + Integer.signum(compare(own, other))]++;
        }
        return IntStream.of(stilling).mapToObj(String::valueOf).collect(Collectors.joining("–"));
    }

    /** No plan at all is worse than any. */
    private static int compare(Optional<Vector> en, Optional<Vector> other) {
        if (en.isPresent() && other.isPresent()) {
            return en.get().compareTo(other.get());
        }
        return Boolean.compare(other.isPresent(), en.isPresent());
    }
}

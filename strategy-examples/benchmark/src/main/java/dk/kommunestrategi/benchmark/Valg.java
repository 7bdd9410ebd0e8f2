package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.benchmark.competitor.Choco;
import dk.kommunestrategi.benchmark.competitor.Competitor;
import dk.kommunestrategi.benchmark.competitor.CpSat;
import dk.kommunestrategi.benchmark.competitor.Planlaegger;
import dk.kommunestrategi.benchmark.competitor.SquareForm;
import dk.kommunestrategi.benchmark.competitor.Timefold;
import dk.kommunestrategi.benchmark.opgave.Kapacitet;
import dk.kommunestrategi.benchmark.opgave.Katalog;
import dk.kommunestrategi.benchmark.opgave.Opgave;
import dk.kommunestrategi.benchmark.opgave.Seed;
import dk.kommunestrategi.benchmark.opgave.Size;
import dk.kommunestrategi.benchmark.opgave.SvaertKatalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The options of a run, as stated on the command line, and what follows from them. */
final class Valg {

    private static final Set<String> KNOWN = Set.of(
            "sizes",
            "seeds",
            "seconds",
            "rivals",
            "capacity",
            "catalogue",
            "threads",
            "steps",
            "heap",
            "squares",
            "linearization",
            "strategies",
            "folder");

    private final List<String> arguments;
    private final Map<String, String> valgte = new HashMap<>();

    /** Reads options of the form {@code --name value}. */
    Valg(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
        for (int k = 0; k < arguments.size(); k += 2) {
            String navn = arguments.get(k).replaceFirst("^--", "");
            if (!KNOWN.contains(navn) || k + 1 == arguments.size()) {
                throw new IllegalArgumentException(
                        arguments.get(k) + " is no option, or lacks its value. Options: " + KNOWN);
            }
            valgte.put(navn, arguments.get(k + 1));
        }
    }

    /** Returns the options as they were stated. */
    List<String> arguments() {
        return arguments;
    }

    private String get(String navn, String otherwise) {
        return valgte.getOrDefault(navn, otherwise);
    }

    List<Size> sizes(String otherwise) {
        return Size.parseAll(get("sizes", otherwise));
    }

    List<Integer> antal(String otherwise) {
        return Arrays.stream(get("sizes", otherwise).split(","))
                .map(Integer::valueOf)
                .toList();
    }

    /** Returns the first so many seeds, or those between two places, as in "6-10". */
    List<Seed> seed() {
        String[] places = get("seeds", "5").split("-");
        int first = places.length == 1 ? 1 : Integer.parseInt(places[0]);
        return List.of(Seed.values()).subList(first - 1, Integer.parseInt(places[places.length - 1]));
    }

    /** Returns the problem of this size that the seed gives, of the kind of catalogue that was stated. */
    Opgave opgave(Size size, Kapacitet kapacitet, Seed seed) {
        return switch (get("catalogue", "easy")) {
            case "easy" -> Katalog.opgave(size, kapacitet, seed);
            case "hard" -> SvaertKatalog.opgave(size, seed);
            default -> throw new IllegalArgumentException("--catalogue is easy or hard");
        };
    }

    double seconds() {
        return Double.parseDouble(get("seconds", "60"));
    }

    int strategier() {
        return Integer.parseInt(get("strategies", "50"));
    }

    Path folder() {
        return Path.of(get("folder", "."));
    }

    String heap() {
        return get("heap", "2g");
    }

    List<Kapacitet> kapaciteter(String otherwise) {
        return Arrays.stream(get("capacity", otherwise).split(","))
                .map(navn -> switch (navn) {
                    case "none" -> Kapacitet.INGEN;
                    case "tight" -> Kapacitet.STRAM;
                    default -> throw new IllegalArgumentException("--capacity is none or tight, not " + navn);
                })
                .toList();
    }

    /** Returns the planner and its rivals. */
    List<Competitor> solvers(Layout otherwise) {
        List<Competitor> solvers = new ArrayList<>(List.of(planlaegger()));
        for (String rival : get("rivals", otherwise.rivaler()).split(",")) {
            switch (rival) {
                case "cpsat" -> {
                    solvers.addAll(cpSat(otherwise, true));
                    solvers.addAll(cpSat(otherwise, false));
                }
                case "cpsat-sum" -> solvers.addAll(cpSat(otherwise, true));
                case "cpsat-lex" -> solvers.addAll(cpSat(otherwise, false));
                case "timefold" -> solvers.add(new Timefold());
                case "choco" -> solvers.add(new Choco());
                case "none" -> {}
                default -> throw new IllegalArgumentException("There is no rival " + rival);
            }
        }
        return solvers;
    }

    Planlaegger planlaegger() {
        return new Planlaegger(skridt(Planlaegger.STANDARDSKRIDT));
    }

    long skridt(long otherwise) {
        return Long.parseLong(get("steps", Long.toString(otherwise)));
    }

    private List<Competitor> cpSat(Layout otherwise, boolean samlet) {
        int threads = Integer.parseInt(get("threads", "2"));
        int linearisering = Integer.parseInt(get("linearization", Integer.toString(otherwise.linearisering())));
        List<Competitor> solvers = new ArrayList<>();
        for (String square : get("squares", otherwise.square().name()).split(",")) {
            String navn = "CP-SAT, " + (samlet ? "one sum, " : "one by one, ") + square;
            solvers.add(new CpSat(navn, SquareForm.valueOf(square), samlet, linearisering, threads));
        }
        return solvers;
    }
}

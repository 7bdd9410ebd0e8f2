package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.benchmark.CpSatModel.Kvadrat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The options of a run, as stated on the command line, and what follows from them. */
final class Valg {

    private static final Set<String> KENDTE = Set.of(
            "sizes",
            "seeds",
            "seconds",
            "rivals",
            "capacity",
            "threads",
            "steps",
            "heap",
            "squares",
            "linearization",
            "strategies");

    private final List<String> argumenter;
    private final Map<String, String> valgte = new HashMap<>();

    /** Reads options of the form {@code --name value}. */
    Valg(List<String> argumenter) {
        this.argumenter = List.copyOf(argumenter);
        for (int k = 0; k < argumenter.size(); k += 2) {
            String navn = argumenter.get(k).replaceFirst("^--", "");
            if (!KENDTE.contains(navn) || k + 1 == argumenter.size()) {
                throw new IllegalArgumentException(
                        argumenter.get(k) + " is no option, or lacks its value. Options: " + KENDTE);
            }
            valgte.put(navn, argumenter.get(k + 1));
        }
    }

    /** Returns the options as they were stated. */
    List<String> argumenter() {
        return argumenter;
    }

    private String get(String navn, String ellers) {
        return valgte.getOrDefault(navn, ellers);
    }

    List<Stoerrelse> stoerrelser(String ellers) {
        return Stoerrelse.parseAll(get("sizes", ellers));
    }

    List<Integer> antal(String ellers) {
        return Arrays.stream(get("sizes", ellers).split(","))
                .map(Integer::valueOf)
                .toList();
    }

    List<Froe> froe() {
        return List.of(Froe.values()).subList(0, Integer.parseInt(get("seeds", "5")));
    }

    double sekunder() {
        return Double.parseDouble(get("seconds", "60"));
    }

    int strategier() {
        return Integer.parseInt(get("strategies", "50"));
    }

    String heap() {
        return get("heap", "2g");
    }

    List<Kapacitet> kapaciteter(String ellers) {
        return Arrays.stream(get("capacity", ellers).split(","))
                .map(navn -> switch (navn) {
                    case "none" -> Kapacitet.INGEN;
                    case "tight" -> Kapacitet.STRAM;
                    default -> throw new IllegalArgumentException("--capacity is none or tight, not " + navn);
                })
                .toList();
    }

    /** Returns the planner and its rivals. */
    List<Loeser> loesere(Opstilling ellers) {
        List<Loeser> loesere = new ArrayList<>(List.of(planlaegger()));
        for (String rival : get("rivals", ellers.rivaler()).split(",")) {
            switch (rival) {
                case "cpsat" -> {
                    loesere.addAll(cpSat(ellers, true));
                    loesere.addAll(cpSat(ellers, false));
                }
                case "cpsat-sum" -> loesere.addAll(cpSat(ellers, true));
                case "cpsat-lex" -> loesere.addAll(cpSat(ellers, false));
                case "timefold" -> loesere.add(new Timefold());
                case "choco" -> loesere.add(new Choco());
                case "none" -> {}
                default -> throw new IllegalArgumentException("There is no rival " + rival);
            }
        }
        return loesere;
    }

    Planlaegger planlaegger() {
        return new Planlaegger(skridt(Planlaegger.STANDARDSKRIDT));
    }

    long skridt(long ellers) {
        return Long.parseLong(get("steps", Long.toString(ellers)));
    }

    private List<Loeser> cpSat(Opstilling ellers, boolean samlet) {
        int traade = Integer.parseInt(get("threads", "2"));
        int linearisering = Integer.parseInt(get("linearization", Integer.toString(ellers.linearisering())));
        List<Loeser> loesere = new ArrayList<>();
        for (String kvadrat : get("squares", ellers.kvadrat().name()).split(",")) {
            String navn = "CP-SAT, " + (samlet ? "one sum, " : "one by one, ") + kvadrat;
            loesere.add(new CpSat(navn, Kvadrat.valueOf(kvadrat), samlet, linearisering, traade));
        }
        return loesere;
    }
}

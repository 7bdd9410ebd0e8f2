package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.initiativ.Vurdering;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every figure of Kolding's two tables, written down by hand from the printed catalogue. */
final class Koldingtabeltal {

    static final List<String> HANDLEPLAN = List.of(
            "1 nej [+SSF +CF] vejledning:3 rus:1 voksen:1 socialfagligt:1 modtagelse:1 tema [2, 4] MELLEM 2025-H1",
            "2 nej [+SSF +CF] alle:2 tema [3] LILLE 2025-H1",
            "3 nej [] modtagelse:2 voksen:2 tema [3, 4] MELLEM 2025-H2",
            "4 nej [+SSF] rus:1 tema [3, 4, 6] MELLEM 2025-H2",
            "5 ja [-] rus:1 tema [2, 4] LILLE 2024-H2",
            "6 nej [+BF] rus:3 tema [2] STOR (2024-H1) 2024-H2",
            "7 nej [+BF] rus:3 voksen:2 tema [2, 5, 6] STOR (2024-H1) 2024-H2",
            "8 ja [] rus:1 tema [4, 6] LILLE 2024-H1",
            "9 nej [+BF] rus:3 voksen:2 tema [1, 5, 6] STOR (2024-H1) 2024-H2",
            "10 nej [+BF +CF -udlejere] modtagelse:2 rus:2 tema [1, 3, 6] STOR (2024-H1) 2024-H2",
            "11 ja [-] rus:1 vejledning:1 socialfagligt:1 tema [1, 4] LILLE (2024-H2) 2025-H1",
            "12 nej [-] kontanthjaelp:2 modtagelse:1 tema [1, 4] LILLE 2025-H1",
            "13 nej [-] vejledning:1 rus:1 tema [2, 4] LILLE 2026-H1",
            "14 nej [+BUF] socialfagligt:3 tema [2] LILLE 2025-H1",
            "15 nej [-] rus:3 tema [4] MELLEM 2025-H1");

    static final List<String> TEMAMATRIX = List.of(
            "1 [2, 4]",
            "2 [3]",
            "3 [3, 4]",
            "4 [3, 4, 6]",
            "5 [2, 4]",
            "6 [2]",
            "7 [2, 5, 6]",
            "8 [4, 6]",
            "9 [1, 5, 6]",
            "10 [1, 3, 5]",
            "11 [1, 4, 6]",
            "12 [1, 4]",
            "13 [2, 4]",
            "14 [2]",
            "15 [4]");

    private Koldingtabeltal() {}

    /** Returns what a strategy says that the handleplan table said. */
    static List<String> handleplan(Strategi strategi) {
        return strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.getNummer()
                        + vurdering(initiativ.getVurdering().orElseThrow(), initiativ)
                        + placering(strategi, initiativ.getNummer()))
                .toList();
    }

    /** Returns what a strategy says that the matrix said. */
    static List<String> temamatrix(Strategi strategi) {
        return strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.getNummer() + " " + initiativ.getTemaer())
                .toList();
    }

    private static String vurdering(Vurdering vurdering, Initiativ initiativ) {
        return (vurdering.isLetImplementerbart() ? " ja " : " nej ")
                + vurdering.getSamarbejde().stream()
                        .map(Koldingtabeltal::part)
                        .collect(Collectors.joining(" ", "[", "]"))
                + traek(vurdering)
                + " tema "
                + initiativ.getTemaangivelser().stream()
                        .filter(angivelse -> angivelse.getKilde() == Temakilde.TABEL)
                        .map(Temaangivelse::getTemaer)
                        .map(List::toString)
                        .collect(Collectors.joining())
                + " " + vurdering.getUdgiftsniveau();
    }

    private static String part(Samarbejde part) {
        return (part.isIntern() ? "+" : "-") + part.getPart().orElse("");
    }

    private static String traek(Vurdering vurdering) {
        return Stream.concat(
                        vurdering.getRessourcetraekAlleCentre().stream().mapToObj(niveau -> " alle:" + niveau),
                        vurdering.getRessourcetraek().stream()
                                .map(traek -> " " + traek.getCenter() + ":" + traek.niveau(0)))
                .collect(Collectors.joining());
    }

    private static String placering(Strategi strategi, int nummer) {
        return strategi.getHandleplan().orElseThrow().placering(nummer).stream()
                .map(one ->
                        one.getUformelStart().map(start -> " (" + start + ")").orElse("") + " " + one.getFormelStart())
                .collect(Collectors.joining());
    }
}

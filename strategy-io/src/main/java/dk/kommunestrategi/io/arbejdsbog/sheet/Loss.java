package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.reading.json.TreeDifference;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What of a strategy does not come back from its workbook: found by reading what was written, whatever the workbook holds. */
public final class Loss {

    private Loss() {}

    /** Returns a warning that names each property which is not the same in the strategy that came back, if there is any. */
    public static List<Problem> of(Strategi strategi, Strategi back) {
        Set<String> paths =
                TreeDifference.paths(inOrder(strategi).withVersion(back.getVersion()), inOrder(back), Strategi.class);
        return paths.isEmpty()
                ? List.of()
                : List.of(Problem.of(Problemkode.IKKE_I_ARBEJDSBOGEN, "", Listing.of(paths, path -> path))
                        .build());
    }

    /** The strategy with its lists in the order of a workbook, where the order says nothing. */
    static Strategi inOrder(Strategi strategi) {
        List<Integer> temaer =
                strategi.getTemaer().stream().map(tema -> tema.getNummer()).toList();
        return strategi.withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> inOrder(initiativ, temaer))
                        .toList())
                .withHandleplan(strategi.getHandleplan().map(Loss::inOrder));
    }

    private static Initiativ inOrder(Initiativ initiativ, List<Integer> temaer) {
        return initiativ
                .withTemaer(initiativ.getTemaer().stream()
                        .sorted(Comparator.comparingInt(temaer::indexOf))
                        .toList())
                .withEjere(initiativ.getEjere().stream()
                        .sorted(Comparator.comparing(Initiativejer::isHovedansvar)
                                .reversed())
                        .toList())
                .withUdgifter(initiativ.getUdgifter().stream()
                        .sorted(Comparator.comparingInt(Udgift::getAar))
                        .toList());
    }

    private static Handleplan inOrder(Handleplan handleplan) {
        return Handleplan.builder()
                .from(handleplan)
                .placeringer(handleplan.getPlaceringer().stream()
                        .sorted(Comparator.comparingInt(Placering::getInitiativ))
                        .toList())
                .build();
    }
}

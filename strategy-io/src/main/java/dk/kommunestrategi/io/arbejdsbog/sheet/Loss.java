package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.reading.json.DokumentWriter;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a strategy does not come back from its workbook: found by reading what was written, whatever the workbook holds. */
public final class Loss {

    private final Set<String> paths = new LinkedHashSet<>();

    private Loss() {}

    /** Returns a warning that names each property which is not the same in the strategy that came back, if there is any. */
    public static List<Problem> of(Strategi strategi, Strategi back) {
        Loss loss = new Loss();
        loss.compare("", tree(inOrder(strategi).withVersion(back.getVersion())), tree(inOrder(back)));
        return loss.paths.isEmpty()
                ? List.of()
                : List.of(Problem.of(Problemkode.IKKE_I_ARBEJDSBOGEN, "", Listing.of(loss.paths, path -> path))
                        .build());
    }

    private static JsonNode tree(Strategi strategi) {
        return JsonMapper.shared().readTree(DokumentWriter.write(strategi, Strategi.class));
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Set<String> keys = new LinkedHashSet<>(before.propertyNames());
            keys.addAll(after.propertyNames());
            keys.forEach(key -> compare(path.isEmpty() ? key : path + "." + key, before.path(key), after.path(key)));
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int k = 0; k < before.size(); k++) {
                compare(path, before.get(k), after.get(k));
            }
        } else {
            paths.add(path);
        }
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

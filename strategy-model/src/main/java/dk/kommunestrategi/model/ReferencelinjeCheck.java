package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** No role reports, by way of others, to itself. */
final class ReferencelinjeCheck implements Check<Strategi> {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        List<Place<Rolle>> roller = strategi.elements("roller", Strategi::getRoller);
        FirstSeen<Rolle> coded = new FirstSeen<>();
        roller.forEach(rolle -> coded.earlier(rolle.value().getKode(), rolle));
        Set<String> finished = new HashSet<>();
        for (Place<Rolle> start : roller) {
            List<Place<Rolle>> path = new ArrayList<>();
            List<String> koder = new ArrayList<>();
            Optional<Place<Rolle>> at = Optional.of(start);
            while (at.isPresent() && finished.add(at.get().value().getKode())) {
                path.add(at.get());
                koder.add(at.get().value().getKode());
                at = at.get().value().getRefererTil().flatMap(coded::find);
            }
            int first = at.map(rolle -> koder.indexOf(rolle.value().getKode())).orElse(-1);
            if (first >= 0) {
                tell(path.subList(first, path.size()), problems);
            }
        }
    }

    private static void tell(List<Place<Rolle>> ring, Consumer<Problem> problems) {
        problems.accept(ring.get(ring.size() - 1)
                .property("refererTil", rolle -> rolle.getRefererTil().orElseThrow())
                .wrong(
                        Problemkode.REFERENCELINJER_I_RING,
                        Listing.of(ring, rolle -> rolle.value().getNavn()))
                .related(ring.stream()
                        .limit(ring.size() - 1L)
                        .map(rolle -> rolle.pointer("refererTil"))
                        .toList())
                .build());
    }
}

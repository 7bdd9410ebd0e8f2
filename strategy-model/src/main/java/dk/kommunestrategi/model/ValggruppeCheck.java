package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/** What there is a choice of can be left out, and groups to choose from ask for no more than they hold. */
final class ValggruppeCheck implements Check<Strategi> {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        Map<Integer, String> always = new HashMap<>();
        for (Place<Initiativ> initiativ : strategi.elements("initiativer", Strategi::getInitiativer)) {
            if (!initiativ.value().isKanUdelades()) {
                always.put(initiativ.value().getNummer(), initiativ.pointer("kanUdelades"));
                checkPrioritet(initiativ, problems);
            }
        }
        for (Place<Valggruppe> gruppe : strategi.elements("valggrupper", Strategi::getValggrupper)) {
            checkLimits(gruppe, problems);
            for (Place<Integer> medlem : gruppe.elements("initiativer", Valggruppe::getInitiativer)) {
                Optional.ofNullable(always.get(medlem.value()))
                        .ifPresent(place -> problems.accept(medlem.wrong(Problemkode.KAN_IKKE_UDELADES, medlem.value())
                                .addRelated(place)
                                .build()));
            }
        }
    }

    private static void checkPrioritet(Place<Initiativ> initiativ, Consumer<Problem> problems) {
        initiativ
                .optional(
                        "prioritet",
                        value -> value.getPrioritet().stream().boxed().findFirst())
                .ifPresent(prioritet -> problems.accept(prioritet
                        .wrong(
                                Problemkode.PRIORITET_UDEN_VIRKNING,
                                initiativ.value().getNummer(),
                                prioritet.value())
                        .addRelated(initiativ.pointer("kanUdelades"))
                        .build()));
    }

    private static void checkLimits(Place<Valggruppe> gruppe, Consumer<Problem> problems) {
        Optional<Place<Integer>> mindst = limit(gruppe, "mindst", Valggruppe::getMindst);
        Optional<Place<Integer>> hoejst = limit(gruppe, "hoejst", Valggruppe::getHoejst);
        if (mindst.isEmpty() && hoejst.isEmpty()) {
            problems.accept(gruppe.lacking(
                            Problemkode.VALGGRUPPE_UDEN_GRAENSE,
                            Listing.all(gruppe.each(Valggruppe::getInitiativer), nummer -> nummer))
                    .addRelated(gruppe.pointer("mindst"), gruppe.pointer("hoejst"))
                    .build());
        }
        mindst.ifPresent(least -> hoejst.filter(most -> most.value() < least.value())
                .ifPresent(
                        most -> problems.accept(most.wrong(Problemkode.GRAENSER_VENDT_OM, least.value(), most.value())
                                .addRelated(least.pointer())
                                .build())));
        Place<List<Integer>> medlemmer = gruppe.property("initiativer", Valggruppe::getInitiativer);
        long antal = gruppe.each(Valggruppe::getInitiativer).stream().distinct().count();
        mindst.filter(least -> least.value() > antal)
                .ifPresent(least ->
                        problems.accept(least.wrong(Problemkode.VALGGRUPPE_KRAEVER_FOR_MANGE, least.value(), antal)
                                .addRelated(medlemmer.pointer())
                                .build()));
    }

    private static Optional<Place<Integer>> limit(
            Place<Valggruppe> gruppe, String key, Function<Valggruppe, OptionalInt> getter) {
        return gruppe.optional(
                key, value -> getter.apply(value).stream().boxed().findFirst());
    }
}

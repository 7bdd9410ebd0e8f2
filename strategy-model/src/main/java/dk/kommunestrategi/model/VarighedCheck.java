package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Durations lie within their ranges, ranges are the right way round, and words stand where they mean something. */
final class VarighedCheck implements Check<Strategi> {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        for (Place<Initiativ> initiativ : strategi.elements("initiativer", Strategi::getInitiativer)) {
            checkInitiativ(initiativ, problems);
        }
        strategi.optional("politik", Strategi::getPolitik).ifPresent(politik -> checkPolitik(politik, problems));
    }

    private static void checkInitiativ(Place<Initiativ> initiativ, Consumer<Problem> problems) {
        initiativ
                .optional("varighedsinterval", Initiativ::getVarighedsinterval)
                .ifPresent(interval -> checkRange(
                        interval,
                        Varighedsinterval::getMindst,
                        Varighedsinterval::getHoejst,
                        initiativ.optional(
                                "varighed",
                                value -> value.getVarighed().stream().boxed().findFirst()),
                        problems));
        Optional<Place<Tidshorisont>> word = initiativ.optional("tidshorisont", Initiativ::getTidshorisont);
        word.filter(place -> place.value() == Tidshorisont.IKKE_OPLYST)
                .ifPresent(place -> problems.accept(
                        place.wrong(Problemkode.TIDSHORISONT_IKKE_OPLYST).build()));
        initiativ
                .optional("tidshorisontGaelder", Initiativ::getTidshorisontGaelder)
                .filter(gaelder -> word.isEmpty())
                .ifPresent(gaelder -> problems.accept(gaelder.wrong(
                                Problemkode.TIDSHORISONT_MANGLER,
                                initiativ.value().getNummer())
                        .addRelated(initiativ.pointer("tidshorisont"))
                        .build()));
    }

    private static void checkPolitik(Place<Prioriteringspolitik> politik, Consumer<Problem> problems) {
        Place<Map<Tidshorisont, Varighedsskoen>> words =
                politik.property("tidshorisonter", Prioriteringspolitik::getTidshorisonter);
        words.value().forEach((word, stated) -> checkSkoen(words.inner(word, stated), problems));
        politik.optional(
                        "standardvarighed",
                        value -> value.getStandardvarighed().stream().boxed().findFirst())
                .ifPresent(standard -> Optional.ofNullable(words.value().get(Tidshorisont.IKKE_OPLYST))
                        .map(skoen -> words.inner(Tidshorisont.IKKE_OPLYST, skoen)
                                .property("forventet", Varighedsskoen::getForventet))
                        .filter(forventet -> !forventet.value().equals(standard.value()))
                        .ifPresent(forventet -> problems.accept(forventet
                                .wrong(Problemkode.STANDARDVARIGHED_GAELDER, standard.value(), forventet.value())
                                .addRelated(standard.pointer())
                                .build())));
    }

    private static void checkSkoen(Place<Varighedsskoen> skoen, Consumer<Problem> problems) {
        checkRange(
                skoen,
                Varighedsskoen::getMindst,
                Varighedsskoen::getHoejst,
                Optional.of(skoen.property("forventet", Varighedsskoen::getForventet)),
                problems);
    }

    private static <T> void checkRange(
            Place<T> range,
            Function<T, Integer> shortest,
            Function<T, Integer> longest,
            Optional<Place<Integer>> varighed,
            Consumer<Problem> problems) {
        Place<Integer> mindst = range.property("mindst", shortest);
        Place<Integer> hoejst = range.property("hoejst", longest);
        if (mindst.value() > hoejst.value()) {
            problems.accept(hoejst.wrong(Problemkode.INTERVAL_VENDT_OM, mindst.value(), hoejst.value())
                    .addRelated(mindst.pointer())
                    .build());
            return;
        }
        varighed.filter(place -> place.value() < mindst.value() || place.value() > hoejst.value())
                .ifPresent(place -> problems.accept(
                        place.wrong(Problemkode.VARIGHED_UDEN_FOR_INTERVAL, mindst.value(), hoejst.value())
                                .addRelated(mindst.pointer(), hoejst.pointer())
                                .build()));
    }
}

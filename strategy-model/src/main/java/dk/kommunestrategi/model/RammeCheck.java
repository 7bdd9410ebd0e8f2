package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.check.PriceLevelCheck;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Optional;
import java.util.function.Consumer;

/** A year has one frame for each kind of money, and amounts that are compared are stated in the prices of one year. */
final class RammeCheck implements Check<Strategi> {

    /** What a frame holds. */
    private record Key(int aar, Udgiftsart art) {}

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        Optional<Place<OekonomiskRamme>> ramme = strategi.optional("politik", Strategi::getPolitik)
                .flatMap(politik -> politik.optional("oekonomiskRamme", Prioriteringspolitik::getOekonomiskRamme));
        ramme.ifPresent(place -> checkAarsrammer(place, problems));
        PriceLevelCheck levels = new PriceLevelCheck();
        ramme.ifPresent(place -> levels.add(place.property("prisniveau", OekonomiskRamme::getPrisniveau)));
        for (Place<Initiativ> initiativ : strategi.elements("initiativer", Strategi::getInitiativer)) {
            initiativ
                    .elements("udgifter", Initiativ::getUdgifter)
                    .forEach(post -> PriceLevelCheck.of(post).ifPresent(levels::add));
            initiativ
                    .elements("udgiftsprofil", Initiativ::getUdgiftsprofil)
                    .forEach(post -> PriceLevelCheck.of(post).ifPresent(levels::add));
        }
        levels.check(problems);
    }

    private static void checkAarsrammer(Place<OekonomiskRamme> ramme, Consumer<Problem> problems) {
        FirstSeen<Integer> first = new FirstSeen<>();
        for (Place<Aarsramme> aarsramme : ramme.elements("aarsrammer", OekonomiskRamme::getAarsrammer)) {
            Place<Integer> aar = aarsramme.property("aar", Aarsramme::getAar);
            first.earlier(new Key(aar.value(), aarsramme.value().getArt()), aar)
                    .ifPresent(earlier -> problems.accept(aar.wrong(Problemkode.DOBBELT_HENVISNING, aar.value())
                            .addRelated(earlier.pointer())
                            .build()));
        }
    }
}

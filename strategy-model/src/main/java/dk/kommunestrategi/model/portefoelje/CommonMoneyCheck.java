package dk.kommunestrategi.model.portefoelje;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.check.PriceLevelCheck;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgiftspost;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Strategies that share a purse state their amounts in the prices of one year; and what may be spent is said for all of them
 * together, so that a frame of a single one has no effect.
 */
final class CommonMoneyCheck {

    private final Consumer<Problem> problems;

    CommonMoneyCheck(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void check(Place<Portefoelje> portefoelje) {
        PriceLevelCheck levels = new PriceLevelCheck();
        portefoelje
                .optional("politik", Portefoelje::getPolitik)
                .flatMap(CommonMoneyCheck::ramme)
                .map(ramme -> ramme.property("prisniveau", OekonomiskRamme::getPrisniveau))
                .ifPresent(levels::add);
        for (Place<Strategi> strategi : portefoelje.elements("strategier", Portefoelje::getStrategier)) {
            strategi.optional("politik", Strategi::getPolitik)
                    .flatMap(CommonMoneyCheck::ramme)
                    .ifPresent(ramme -> problems.accept(Problem.of(
                                    Problemkode.EGEN_RAMME_GAELDER_IKKE,
                                    ramme.pointer(),
                                    strategi.value().getNavn())
                            .build()));
            level(strategi).ifPresent(levels::add);
        }
        levels.check(problems);
    }

    private static Optional<Place<OekonomiskRamme>> ramme(Place<Prioriteringspolitik> politik) {
        return politik.optional("oekonomiskRamme", Prioriteringspolitik::getOekonomiskRamme);
    }

    /** The first price level that a strategy states for an amount; that its own agree is its own matter. */
    private static Optional<Place<Integer>> level(Place<Strategi> strategi) {
        return strategi.elements("initiativer", Strategi::getInitiativer).stream()
                .<Place<? extends Udgiftspost>>flatMap(initiativ -> Stream.concat(
                        initiativ.elements("udgifter", Initiativ::getUdgifter).stream(),
                        initiativ.elements("udgiftsprofil", Initiativ::getUdgiftsprofil).stream()))
                .flatMap(post -> PriceLevelCheck.of(post).stream())
                .findFirst();
    }
}

package dk.kommunestrategi.model.check.part;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Finansieringskilde;
import dk.kommunestrategi.model.oekonomi.Pulje;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftspost;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.function.Consumer;

/** What a grant of the state pays comes from one, and it lasts as long as the money is needed. */
public final class PuljeCheck implements Check<Initiativ> {

    @Override
    public void check(Place<Initiativ> initiativ, Consumer<Problem> problems) {
        for (Place<Udgift> udgift : initiativ.elements("udgifter", Initiativ::getUdgifter)) {
            checkKilde(initiativ, udgift, problems);
            checkEnd(initiativ, udgift, problems);
        }
        initiativ
                .elements("udgiftsprofil", Initiativ::getUdgiftsprofil)
                .forEach(profil -> checkKilde(initiativ, profil, problems));
    }

    private static void checkKilde(
            Place<Initiativ> initiativ, Place<? extends Udgiftspost> post, Consumer<Problem> problems) {
        post.optional("pulje", Udgiftspost::getPulje)
                .filter(pulje -> post.value()
                        .getFinansiering()
                        .filter(Finansieringskilde.STATSLIG_PULJE::equals)
                        .isEmpty())
                .ifPresent(pulje -> problems.accept(pulje.lacking(
                                Problemkode.PULJE_UDEN_KILDE, initiativ.value().getNummer())
                        .addRelated(post.pointer("finansiering"))
                        .build()));
    }

    /** Where the money is stated by year from the start, the handleplan decides. */
    private static void checkEnd(Place<Initiativ> initiativ, Place<Udgift> udgift, Consumer<Problem> problems) {
        udgift.optional("pulje", Udgift::getPulje)
                .filter(pulje -> udgift.value().isVarig()
                        ? pulje.value().getUdloeber().isPresent()
                        : pulje.value().isUdloebet(udgift.value().getAar()))
                .map(pulje -> pulje.property(
                        "udloeber", (Pulje value) -> value.getUdloeber().orElseThrow()))
                .ifPresent(udloeber -> problems.accept(udloeber.wrong(
                                Problemkode.PULJE_UDLOEBER,
                                udloeber.value(),
                                initiativ.value().getNummer())
                        .addRelated(udgift.pointer(udgift.value().isVarig() ? "varig" : "aar"))
                        .build()));
    }
}

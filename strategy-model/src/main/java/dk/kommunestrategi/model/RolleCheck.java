package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.organisation.Rollemangel;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Valgperiode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Somebody fills every role, a working group is one, and a term of office ends after it begins. Which kinds of roles
 * there must be is asked only where a strategy says how it is run: those that the catalogue gives recurring duties.
 */
final class RolleCheck implements Check<Strategi> {

    private static final List<Rolleart> REQUIRED = List.of(Rolleart.UDVALG, Rolleart.CHEFGRUPPE, Rolleart.TOVHOLDER);

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        FirstSeen<Rolle> roller = new FirstSeen<>();
        for (Place<Rolle> rolle : strategi.elements("roller", Strategi::getRoller)) {
            roller.earlier(rolle.value().getKode(), rolle);
            checkRolle(rolle, problems);
        }
        if (strategi.value().getStyring().isPresent()) {
            checkRequired(strategi, problems);
        }
        for (Place<Initiativ> initiativ : strategi.elements("initiativer", Strategi::getInitiativer)) {
            initiativ
                    .optional("arbejdsgruppe", Initiativ::getArbejdsgruppe)
                    .ifPresent(arbejdsgruppe -> roller.find(arbejdsgruppe.value())
                            .ifPresent(rolle -> checkArbejdsgruppe(arbejdsgruppe, rolle, problems)));
        }
    }

    private static void checkRolle(Place<Rolle> rolle, Consumer<Problem> problems) {
        Place<Boolean> ubesat = rolle.property("ubesat", Rolle::isUbesat);
        if (ubesat.value()) {
            problems.accept(ubesat.lacking(
                            Problemkode.ROLLE_UBESAT,
                            new Rollemangel(
                                    rolle.value().getArt(),
                                    Optional.of(rolle.value().getNavn())))
                    .build());
        }
        rolle.elements("valgperioder", Rolle::getValgperioder).forEach(periode -> checkValgperiode(periode, problems));
    }

    private static void checkValgperiode(Place<Valgperiode> periode, Consumer<Problem> problems) {
        Place<Integer> fra = periode.property("fra", Valgperiode::getFra);
        Place<Integer> til = periode.property("til", Valgperiode::getTil);
        if (til.value() < fra.value()) {
            problems.accept(til.wrong(Problemkode.PERIODE_VENDT_OM, fra.value(), til.value())
                    .addRelated(fra.pointer())
                    .build());
        } else if (!periode.value().isLovbestemt()) {
            problems.accept(til.wrong(Problemkode.USAEDVANLIG_VALGPERIODE, fra.value(), til.value())
                    .addRelated(fra.pointer())
                    .build());
        }
    }

    private static void checkRequired(Place<Strategi> strategi, Consumer<Problem> problems) {
        Set<Rolleart> filled = strategi.each(Strategi::getRoller).stream()
                .map(Rolle::getArt)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rolleart.class)));
        REQUIRED.stream()
                .filter(art -> !filled.contains(art))
                .forEach(art -> problems.accept(strategi.property("roller", Strategi::getRoller)
                        .lacking(Problemkode.ROLLE_UBESAT, new Rollemangel(art, Optional.empty()))
                        .build()));
    }

    private static void checkArbejdsgruppe(
            Place<String> arbejdsgruppe, Place<Rolle> rolle, Consumer<Problem> problems) {
        if (rolle.value().getArt() != Rolleart.ARBEJDSGRUPPE) {
            problems.accept(arbejdsgruppe
                    .wrong(Problemkode.FORKERT_ROLLEART, arbejdsgruppe.value(), Rolleart.ARBEJDSGRUPPE)
                    .addRelated(rolle.pointer("art"))
                    .build());
        }
    }
}

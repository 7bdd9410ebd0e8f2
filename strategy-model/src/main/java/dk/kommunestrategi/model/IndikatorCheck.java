package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Styring;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A measurement is of its indicator's kind, and for a period that ends after it begins; a share lies between nothing and the
 * whole; and targets come one after the other.
 */
final class IndikatorCheck implements Check<Strategi> {

    private static final long MAX_MAANEDER = 6L * Periode.MAX_HALVAAR;
    private static final int HUNDREDE = 100;
    private static final int TI = 10;

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        strategi.property("styring", Strategi::styring)
                .elements("indikatorer", Styring::getIndikatorer)
                .forEach(indikator -> checkIndikator(indikator, problems));
    }

    private static void checkIndikator(Place<Indikator> indikator, Consumer<Problem> problems) {
        Consumer<Place<Maaling>> check = maaling -> checkMaaling(maaling, indikator, problems);
        indikator.optional("baseline", Indikator::getBaseline).ifPresent(check);
        List<Place<Maaling>> maal = new ArrayList<>(indikator.elements("delmaal", Indikator::getDelmaal));
        indikator.optional("maal", Indikator::getMaal).ifPresent(maal::add);
        maal.forEach(check);
        for (int k = 1; k < maal.size(); k++) {
            checkOrder(maal.get(k - 1), maal.get(k), problems);
        }
        indikator.elements("maalinger", Indikator::getMaalinger).forEach(check);
    }

    private static void checkOrder(Place<Maaling> delmaal, Place<Maaling> next, Consumer<Problem> problems) {
        Place<Maaletid> til = delmaal.property("til", Maaling::getTil);
        if (!delmaal.value().sidsteMaaned().isBefore(next.value().sidsteMaaned())) {
            problems.accept(til.wrong(
                            Problemkode.DELMAAL_I_FORKERT_ORDEN,
                            til.value(),
                            next.value().getTil())
                    .addRelated(next.pointer("til"))
                    .build());
        }
    }

    private static void checkMaaling(Place<Maaling> maaling, Place<Indikator> indikator, Consumer<Problem> problems) {
        checkPeriode(maaling, problems);
        Indikatorart art = indikator.value().getArt();
        if (!fits(maaling.value(), art)) {
            problems.accept(maaling.lacking(
                            Problemkode.MAALING_PASSER_IKKE, indikator.value().getNavn(), expected(art))
                    .addRelated(indikator.pointer("art"), maaling.pointer("vaerdi"))
                    .addRelated(maaling.pointer("tilgang"), maaling.pointer("afgang"))
                    .addRelated(maaling.pointer("udsagn"))
                    .build());
        } else if (art == Indikatorart.ANDEL) {
            checkAndel(maaling, indikator, problems);
        }
    }

    private static Betegnelse expected(Indikatorart art) {
        return switch (art) {
            case TAL, ANDEL -> Betegnelse.VAERDI;
            case STROEM -> Betegnelse.TILGANG_OG_AFGANG;
            case KVALITATIV -> Betegnelse.UDSAGN;
        };
    }

    private static void checkPeriode(Place<Maaling> maaling, Consumer<Problem> problems) {
        long maaneder = maaling.value().maaneder();
        Place<?> til = maaling.property("til", Maaling::getTil);
        if (maaneder < 1) {
            problems.accept(til.wrong(
                            Problemkode.PERIODE_VENDT_OM,
                            maaling.value().getFra(),
                            maaling.value().getTil())
                    .addRelated(maaling.pointer("fra"))
                    .build());
        } else if (maaneder > MAX_MAANEDER) {
            problems.accept(til.wrong(Problemkode.PERIODE_FOR_LANG, Periode.MAX_HALVAAR)
                    .addRelated(maaling.pointer("fra"))
                    .build());
        }
    }

    private static void checkAndel(Place<Maaling> maaling, Place<Indikator> indikator, Consumer<Problem> problems) {
        Place<Integer> vaerdi =
                maaling.property("vaerdi", one -> one.getVaerdi().orElseThrow());
        long whole = HUNDREDE;
        for (int k = 0; k < indikator.value().getDecimaler(); k++) {
            whole *= TI;
        }
        if (vaerdi.value() < 0 || vaerdi.value() > whole) {
            problems.accept(vaerdi.wrong(
                            Problemkode.ANDEL_UDEN_FOR_HELHEDEN,
                            indikator.value().getNavn(),
                            whole)
                    .addRelated(indikator.pointer("art"), indikator.pointer("decimaler"))
                    .build());
        }
    }

    private static boolean fits(Maaling maaling, Indikatorart art) {
        boolean isNumber = art == Indikatorart.TAL || art == Indikatorart.ANDEL;
        return maaling.getVaerdi().isPresent() == isNumber
                && maaling.getTilgang().isPresent() == (art == Indikatorart.STROEM)
                && maaling.getAfgang().isPresent() == (art == Indikatorart.STROEM)
                && maaling.getUdsagn().isPresent() == (art == Indikatorart.KVALITATIV);
    }
}

package dk.kommunestrategi.model.check.part;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Aarsdato;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.styring.Styringspolitik;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/** A deadline for the agenda does not lie after the meeting, and a half-year has one meeting of a kind. */
public final class MoedeCheck implements Check<Styring> {

    @Override
    public void check(Place<Styring> styring, Consumer<Problem> problems) {
        FirstSeen<Moede> first = new FirstSeen<>();
        for (Place<Moede> moede : styring.elements("moeder", Styring::getMoeder)) {
            Place<LocalDate> dato = moede.property("dato", Moede::getDato);
            YearHalf halvaar = YearHalf.from(dato.value());
            first.earlier(List.of(moede.value().getArt(), halvaar), moede)
                    .ifPresent(earlier -> problems.accept(dato.wrong(Problemkode.DOBBELT_HENVISNING, halvaar)
                            .addRelated(earlier.pointer("dato"), earlier.pointer("art"), moede.pointer("art"))
                            .build()));
            moede.optional("dagsordensfrist", Moede::getDagsordensfrist)
                    .filter(deadline -> deadline.value().isAfter(dato.value()))
                    .ifPresent(deadline -> problems.accept(
                            deadline.wrong(Problemkode.FRIST_EFTER_MOEDE, deadline.value(), dato.value())
                                    .addRelated(dato.pointer())
                                    .build()));
        }
        styring.optional("politik", Styring::getPolitik)
                .map(politik -> politik.elements("aarsdatoer", Styringspolitik::getAarsdatoer))
                .ifPresent(datoer -> checkAarsdatoer(datoer, problems));
    }

    /** A day that a month does not have is none, and a half-year has one date of a kind. */
    private static void checkAarsdatoer(List<Place<Aarsdato>> datoer, Consumer<Problem> problems) {
        FirstSeen<Aarsdato> first = new FirstSeen<>();
        for (Place<Aarsdato> dato : datoer) {
            Aarsdato stated = dato.value();
            Place<Integer> maaned = dato.property("maaned", Aarsdato::getMaaned);
            first.earlier(List.of(stated.getArt(), stated.halvdel(), stated.getAar()), dato)
                    .ifPresent(earlier -> problems.accept(maaned.wrong(Problemkode.DOBBELT_HENVISNING, stated.getArt())
                            .addRelated(earlier.pointer("maaned"), earlier.pointer("art"), dato.pointer("art"))
                            .build()));
            if (!stated.exists()) {
                problems.accept(dato.inner("dag", stated.getDag().orElseThrow())
                        .wrong(Problemkode.AARSDATO_FINDES_IKKE, stated.getDag().orElseThrow(), stated.getMaaned())
                        .addRelated(maaned.pointer())
                        .build());
            }
        }
    }
}

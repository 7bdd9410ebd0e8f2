package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.model.styring.Styring;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/**
 * The log of decisions runs forward in time, each is about what its kind is about, and what is corrected stands before. Whether a
 * decision is allowed is another question, that the rules answer.
 */
final class BeslutningCheck implements Check<Strategi> {

    private static final String LOG = Problem.pointer("styring", "beslutninger");

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        Place<Styring> styring = strategi.property("styring", Strategi::styring);
        List<Place<Beslutning>> log = styring.elements("beslutninger", Styring::getBeslutninger);
        for (int k = 0; k < log.size(); k++) {
            Place<Beslutning> beslutning = log.get(k);
            beslutning
                    .optional("dato", Beslutning::getDato)
                    .ifPresent(dato -> checkHalvaar(dato, beslutning, problems));
            checkInitiativer(beslutning, problems);
            checkRettelse(log, k, problems);
        }
        Optional<Place<Beslutning>> earlier = Optional.empty();
        for (int index : styring.value().gaeldendePoster()) {
            Place<Beslutning> beslutning = log.get(index);
            earlier.ifPresent(before -> checkOrder(before, beslutning, problems));
            earlier = Optional.of(beslutning);
        }
    }

    private static void checkHalvaar(Place<LocalDate> dato, Place<Beslutning> beslutning, Consumer<Problem> problems) {
        YearHalf halvaar = beslutning.value().getHalvaar();
        if (!YearHalf.from(dato.value()).equals(halvaar)) {
            problems.accept(dato.wrong(Problemkode.DATO_UDEN_FOR_HALVAARET, dato.value(), halvaar)
                    .addRelated(beslutning.pointer("halvaar"))
                    .build());
        }
    }

    /** A decision is about initiatives, or about the whole; a method can be that of indicators for the whole. */
    private static void checkInitiativer(Place<Beslutning> beslutning, Consumer<Problem> problems) {
        Beslutningsart art = beslutning.value().getArt();
        Place<List<Integer>> initiativer = beslutning.property("initiativer", Beslutning::getInitiativer);
        boolean isMetode = art == Beslutningsart.METODEGODKENDELSE;
        Place<List<String>> indikatorer = beslutning.property("indikatorer", Beslutning::getIndikatorer);
        if (!isMetode && !indikatorer.value().isEmpty()) {
            problems.accept(indikatorer
                    .lacking(Problemkode.INGEN_ENKELTE_INDIKATORER, art)
                    .build());
        }
        if (art.isOmInitiativer()
                && !art.isOmStandsning()
                && initiativer.value().isEmpty()
                && !(isMetode && !indikatorer.value().isEmpty())) {
            problems.accept(
                    initiativer.lacking(Problemkode.INITIATIVER_MANGLER, art).build());
        } else if (!art.isOmInitiativer() && !initiativer.value().isEmpty()) {
            problems.accept(initiativer
                    .lacking(Problemkode.INGEN_ENKELTE_INITIATIVER, art)
                    .build());
        }
    }

    /** What is corrected is an earlier entry that is no correction itself; a mistake is told of an entry. */
    private static void checkRettelse(List<Place<Beslutning>> log, int index, Consumer<Problem> problems) {
        Place<Beslutning> beslutning = log.get(index);
        Optional<Place<Rettelse>> rettelse = beslutning.optional("rettelse", Beslutning::getRettelse);
        if (rettelse.isEmpty() && beslutning.value().getArt() == Beslutningsart.FEJLREGISTRERING) {
            problems.accept(beslutning
                    .property("art", Beslutning::getArt)
                    .wrong(Problemkode.RETTELSE_MANGLER)
                    .addRelated(beslutning.pointer("rettelse"))
                    .build());
        }
        rettelse.map(one -> one.property("post", Rettelse::getPost))
                .filter(post -> !isEntry(log, index, post.value() - 1))
                .ifPresent(post -> problems.accept(post.wrong(Problemkode.UKENDT_BESLUTNING, post.value(), index)
                        .addRelated(LOG)
                        .build()));
    }

    private static boolean isEntry(List<Place<Beslutning>> log, int before, int index) {
        return index >= 0
                && index < before
                && log.get(index).value().getRettelse().isEmpty();
    }

    /** Where both days are known, they tell more than the half-years. */
    private static void checkOrder(
            Place<Beslutning> earlier, Place<Beslutning> beslutning, Consumer<Problem> problems) {
        Place<YearHalf> before = earlier.property("halvaar", Beslutning::getHalvaar);
        Place<YearHalf> halvaar = beslutning.property("halvaar", Beslutning::getHalvaar);
        if (halvaar.value().isBefore(before.value())) {
            problems.accept(wrongOrder(before, halvaar));
        } else if (halvaar.value().equals(before.value())) {
            beslutning
                    .optional("dato", Beslutning::getDato)
                    .ifPresent(dato -> earlier.optional("dato", Beslutning::getDato)
                            .filter(first -> dato.value().isBefore(first.value()))
                            .ifPresent(first -> problems.accept(wrongOrder(first, dato))));
        }
    }

    /** Which entries hold, and which of them stand after which, all corrections in the log say. */
    private static Problem wrongOrder(Place<?> earlier, Place<?> later) {
        return later.wrong(Problemkode.BESLUTNING_I_FORKERT_ORDEN, later.value(), earlier.value())
                .addRelated(earlier.pointer(), LOG)
                .build();
    }
}

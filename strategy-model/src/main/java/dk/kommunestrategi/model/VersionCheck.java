package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Styring;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Versions of the handleplan run forward in time, build on earlier ones, and are what the log says was decided of them. */
final class VersionCheck implements Check<Strategi> {

    private static final String LOG = Problem.pointer("styring", "beslutninger");

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        Styring styring = strategi.value().styring();
        Optional<Place<LocalDate>> latest = Optional.empty();
        List<Place<Handleplansversion>> versioner =
                strategi.elements("handleplansversioner", Strategi::getHandleplansversioner);
        for (int k = 0; k < versioner.size(); k++) {
            Place<Handleplansversion> version = versioner.get(k);
            checkBeslutning(version, styring, problems);
            checkBeregning(version, k, styring, problems);
            Optional<Place<LocalDate>> dato = version.optional("dato", Handleplansversion::getDato);
            if (dato.isPresent()) {
                checkOrder(latest, dato.get(), problems);
                latest = dato;
            }
        }
    }

    private static void checkOrder(
            Optional<Place<LocalDate>> latest, Place<LocalDate> dato, Consumer<Problem> problems) {
        latest.filter(before -> dato.value().isBefore(before.value()))
                .ifPresent(before ->
                        problems.accept(dato.wrong(Problemkode.VERSION_I_FORKERT_ORDEN, dato.value(), before.value())
                                .addRelated(before.pointer())
                                .build()));
    }

    private static void checkBeslutning(
            Place<Handleplansversion> version, Styring styring, Consumer<Problem> problems) {
        version.value().getBeslutning().ifPresent(nummer -> {
            Place<Integer> post = version.inner("beslutning", nummer);
            int antal = styring.getBeslutninger().size();
            if (nummer < 1 || nummer > antal) {
                problems.accept(post.wrong(Problemkode.UKENDT_BESLUTNING, nummer, antal)
                        .addRelated(LOG)
                        .build());
            } else {
                compare(version, post, styring.getBeslutninger().get(nummer - 1), problems);
            }
        });
    }

    private static void compare(
            Place<Handleplansversion> version, Place<Integer> post, Beslutning beslutning, Consumer<Problem> problems) {
        Handleplansversion stated = version.value();
        boolean isOther = !stated.getArt().beslutning().equals(Optional.of(beslutning.getArt()))
                || differ(stated.getDato(), beslutning.getDato())
                || differ(stated.getOrgan(), Optional.of(beslutning.getOrgan()));
        if (isOther) {
            problems.accept(
                    post.wrong(Problemkode.VERSION_PASSER_IKKE, stated.getArt(), post.value(), beslutning.getArt())
                            .addRelated(
                                    version.pointer("art"),
                                    version.pointer("dato"),
                                    version.pointer("organ"),
                                    Problem.pointer("styring", "beslutninger", post.value() - 1),
                                    LOG)
                            .build());
        }
    }

    private static boolean differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** A plan was computed from an earlier version, and from no more of the log than there is. */
    private static void checkBeregning(
            Place<Handleplansversion> version, int index, Styring styring, Consumer<Problem> problems) {
        version.optional("beregning", Handleplansversion::getBeregning).ifPresent(beregning -> {
            beregning.value().getUdgangspunkt().stream()
                    .filter(nummer -> nummer < 1 || nummer > index)
                    .forEach(nummer -> problems.accept(beregning
                            .inner("udgangspunkt", nummer)
                            .wrong(Problemkode.UKENDT_HANDLEPLANSVERSION, nummer, index)
                            .addRelated(Problem.pointer("handleplansversioner"))
                            .build()));
            Place<Integer> antal = beregning.property("antalBeslutninger", Planberegning::getAntalBeslutninger);
            int all = styring.getBeslutninger().size();
            if (antal.value() > all) {
                problems.accept(antal.wrong(Problemkode.UKENDT_BESLUTNING, antal.value(), all)
                        .addRelated(LOG)
                        .build());
            }
        });
    }
}

package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.afsnit.Initiativplan;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the draft of a case is about ("emne": subject): a strategy with its plan, or several with the plan that they
 * have together. What is said of one of several says which it is.
 */
record Sagsemne(PlanResult plan, Sagstekster tekster) {

    PlanRequest request() {
        return plan.getRequest();
    }

    boolean isFaelles() {
        return request().isFaelles();
    }

    /** Returns the strategies that are decided on. */
    List<Strategi> strategier() {
        return request().planlagteStrategier();
    }

    /** Returns the strategy that is decided on by itself; nothing where there are several. */
    Optional<Strategi> enkelt() {
        return strategier().stream().findFirst().filter(strategi -> !isFaelles());
    }

    /** Returns the case that there is of it already: the latest one; of a plan for several strategies there is none. */
    Optional<Sag> sag() {
        return enkelt().flatMap(strategi -> strategi.getSager().stream().reduce((earlier, later) -> later));
    }

    /** Returns the half-years that are planned, if there is a plan. */
    Optional<Periode> periode() {
        return plan.getPeriode().filter(periode -> plan.isPlan());
    }

    /** Returns a text, in the form that it has for several strategies where there are several. */
    String word(String key, Object... arguments) {
        return tekster.word(isFaelles() ? key + ".flere" : key, arguments);
    }

    /** Returns points below the line that says what they are, in the form that it has for several strategies. */
    List<Block> list(String key, List<String> points) {
        return tekster.list(isFaelles() ? key + ".flere" : key, points);
    }

    /**
     * Returns the name as a title has it: that of the strategy, that of the portfolio if all of it is planned, or all.
     */
    String navn() {
        return enkelt().map(Strategi::getNavn)
                .or(() -> request()
                        .getPortefoelje()
                        .filter(portefoelje -> portefoelje.getStrategier().equals(strategier()))
                        .flatMap(Portefoelje::getNavn))
                .orElseGet(this::navne);
    }

    /** Returns for example "»A«, »B« og »C«". */
    String navne() {
        return navne(strategier());
    }

    /** Returns the names of some of the strategies in the same way. */
    String navne(List<Strategi> some) {
        return tekster.sprog().list(some.stream().map(this::anfoert).toList());
    }

    /** Returns what a strategy is called beside the others. */
    String navn(Strategi strategi) {
        return strategi.betegnelse(request().getStrategier());
    }

    private String anfoert(Strategi strategi) {
        return tekster.sprog().anfoert(navn(strategi));
    }

    /** Returns what is said of each strategy, where there are several with its name in the form of {@code key}. */
    List<String> linjer(String key, Function<Strategi, Stream<String>> linjer) {
        return strategier().stream()
                .flatMap(strategi -> linjer.apply(strategi)
                        .map(linje -> isFaelles() ? tekster.word(key, anfoert(strategi), linje) : linje))
                .toList();
    }

    /** Returns initiatives by number and title, and by their strategy where there are several. */
    List<String> initiativer(Function<Strategi, Stream<Initiativ>> chosen) {
        return strategier().stream()
                .flatMap(strategi -> chosen.apply(strategi)
                        .map(initiativ -> isFaelles()
                                ? tekster.word("udkast.initiativI", initiativ.betegnelse(), anfoert(strategi))
                                : initiativ.betegnelse()))
                .toList();
    }

    Initiativplan initiativplan(Strategi strategi) {
        return Initiativplan.of(plan, request().getPortefoelje().flatMap(portefoelje -> strategi.getKode()));
    }

    /** Returns the name of a centre, or its code where nobody knows more. */
    String center(String kode) {
        return request()
                .getPortefoelje()
                .flatMap(portefoelje -> portefoelje.center(kode))
                .or(() -> enkelt().flatMap(strategi -> strategi.center(kode)))
                .map(Center::getNavn)
                .orElse(kode);
    }
}

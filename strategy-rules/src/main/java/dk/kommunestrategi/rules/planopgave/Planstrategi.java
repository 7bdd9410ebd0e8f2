package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/**
 * One of the strategies that are planned, alone or together ("planstrategi"): what is its own, where its things stand in the
 * document, and how sentences name its initiatives. Immutable and thread-safe.
 */
public final class Planstrategi {

    private static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.rules.planopgave.Planopgavetekster", locale));

    private final Place<Strategi> strategi;
    private final Optional<String> kode;
    private final String betegnelse;
    private final int slot;
    private final String place;
    private final Forhistorie forhistorie;
    private final Map<Integer, Integer> initiativer = new HashMap<>();
    private final Map<Integer, Integer> placeringer = new HashMap<>();
    private final Map<Integer, Integer> fastlagte = new HashMap<>();

    private Planstrategi(Place<Strategi> strategi, Optional<String> kode, String betegnelse, int slot, String place) {
        this.strategi = strategi;
        this.kode = kode;
        this.betegnelse = betegnelse;
        this.slot = slot;
        this.place = place;
        this.forhistorie = new Forhistorie(strategi);
        List<Initiativ> all = getInitiativer();
        for (int k = 0; k < all.size(); k++) {
            initiativer.put(all.get(k).getNummer(), k);
        }
        List<Placering> own = getPlaceringer();
        for (int k = 0; k < own.size(); k++) {
            Placering placering = own.get(k);
            placeringer.putIfAbsent(placering.getInitiativ(), k);
            if (placering.isFastlagt()) {
                fastlagte.put(placering.getInitiativ(), k);
            }
        }
    }

    /** The only strategy that is planned: its document is the whole. */
    static Planstrategi alone(Strategi strategi, Runnable poll) {
        return new Planstrategi(Place.root(strategi, poll), Optional.empty(), strategi.getNavn(), 0, "");
    }

    /** The strategy that stands in a place of a portfolio, from 0, and what it is called beside the others. */
    static Planstrategi among(Strategi strategi, String betegnelse, int slot, Runnable poll) {
        return new Planstrategi(
                Place.root(strategi, poll),
                Optional.of(strategi.getKode().orElse("")),
                betegnelse,
                slot,
                Problem.pointer("strategier", slot));
    }

    /** {@return the strategy} */
    public Strategi getStrategi() {
        return strategi.value();
    }

    /** {@return its initiatives, in the order of the document; whoever may not wait is asked before each} */
    public List<Initiativ> getInitiativer() {
        return strategi.each(Strategi::getInitiativer);
    }

    /** {@return the placements of its own handleplan, in the order of the document; none where it has no handleplan; likewise} */
    public List<Placering> getPlaceringer() {
        return strategi.each(Strategi::placeringer);
    }

    /** {@return what it is called in sentences beside the others, as {@link Strategi#betegnelse} has it} */
    public String getBetegnelse() {
        return betegnelse;
    }

    /** {@return the code that tells it from the others; empty where it is the only one that is planned} */
    public Optional<String> getKode() {
        return kode;
    }

    /** {@return the strategy's own policy, or the standard one: what it says of single initiatives counts for its own} */
    public Prioriteringspolitik getPolitik() {
        return getStrategi().politik();
    }

    /**
     * {@return which initiative it is}
     *
     * @param nummer the number of one of the strategy's initiatives
     */
    public Initiativnummer initiativnummer(int nummer) {
        return new Initiativnummer(kode, nummer);
    }

    /**
     * {@return what a sentence calls something of the strategy, such as the number of an initiative, as an argument of a text:
     * where several strategies are planned together, it also names the strategy}
     *
     * @param own what the strategy by itself calls it
     */
    public Object navn(Object own) {
        return kode.isEmpty() ? own : new Navn(own, betegnelse);
    }

    /** Returns one of the strategy's themes as a subject. */
    Emne emne(Tema tema) {
        String number = initiativnummer(tema.getNummer()).toString();
        return kode.isEmpty()
                ? Emne.of(number, tema.getNavn())
                : new Emne(number, new Navn(tema.getNavn(), betegnelse));
    }

    /**
     * {@return the place in the document of what stands in the strategy under these keys; without keys that of the strategy}
     *
     * @param keys the keys that lead there from the strategy
     */
    public String pointer(Object... keys) {
        return place + Problem.pointer(keys);
    }

    /**
     * {@return a problem of the strategy alone, located in the document in which it stands}
     *
     * @param problem the problem, located in the strategy
     */
    public Problem located(Problem problem) {
        return problem.under(place);
    }

    /** {@return the decisions on its initiatives} */
    public Beslutningslog beslutninger() {
        return forhistorie.beslutninger();
    }

    String initiativ(int nummer, int otherwise, Object... keys) {
        return pointer("initiativer", initiativer.getOrDefault(nummer, otherwise)) + Problem.pointer(keys);
    }

    Optional<String> placering(int nummer) {
        return Optional.ofNullable(placeringer.get(nummer)).map(this::formelStart);
    }

    Optional<String> fastlaeggelse(int nummer) {
        return Optional.ofNullable(fastlagte.get(nummer)).map(this::formelStart);
    }

    private String formelStart(int slot) {
        return pointer("handleplan", "placeringer", slot, "formelStart");
    }

    /** Asks whoever may not wait; what is thrown ends the work. */
    void poll() {
        strategi.poll();
    }

    /** Its place among the strategies of the document, from 0. */
    int slot() {
        return slot;
    }

    Forhistorie forhistorie() {
        return forhistorie;
    }

    /** A name: equal where it reads the same. */
    record Navn(Object own, String strategi) implements Tekst {

        @Override
        public String text(Sprog sprog) {
            return text(sprog, said -> said);
        }

        String text(Sprog sprog, UnaryOperator<String> marked) {
            String said = own instanceof Tekst tekst ? tekst.text(sprog) : own.toString();
            return TEKSTER.text(sprog, "navn", marked.apply(said), strategi);
        }
    }
}

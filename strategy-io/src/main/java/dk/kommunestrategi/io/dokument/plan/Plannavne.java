package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.regel.Bidrag;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.threeten.extra.YearHalf;

/** What things in a plan are called in sentences: initiatives by number and title, and several things one after the other. */
final class Plannavne {

    /** How many things a sentence names before it counts the rest. */
    private static final int NAMED = 4;

    private static final Pattern SLOT = Pattern.compile("[0-9]{1,9}");

    private final Strategi strategi;
    private final Plantekster tekster;

    /** The initiative that is spoken of all the time, and needs no name. */
    private final OptionalInt own;

    private Plannavne(Strategi strategi, Plantekster tekster, OptionalInt own) {
        this.strategi = strategi;
        this.tekster = tekster;
        this.own = own;
    }

    Plannavne(Strategi strategi, Sprog sprog) {
        this(strategi, new Plantekster(sprog), OptionalInt.empty());
    }

    /** Returns the same names where one initiative is spoken of. */
    Plannavne of(int initiativ) {
        return new Plannavne(strategi, tekster, OptionalInt.of(initiativ));
    }

    /** Returns for example "»3. Fremskudt sagsbehandling«". */
    String initiativ(int nummer) {
        return own.isPresent() && own.getAsInt() == nummer
                ? tekster.word("navn.initiativet")
                : quoted(strategi.initiativ(nummer).map(Initiativ::betegnelse).orElse(nummer + "."));
    }

    /** Returns a name in the marks that show where it ends. */
    String quoted(String name) {
        return tekster.word("navn.anfoert", name);
    }

    String initiativer(List<Integer> numre) {
        return several(numre.stream().map(this::initiativ).toList());
    }

    /** Returns for example "2 fra initiativet, 1 fra »5. Hjemlighed i egen bolig« og 1 i grundbelastning". */
    String bidrag(List<Bidrag> bidrag, long grundbelastning) {
        List<String> parts = new ArrayList<>();
        bidrag.forEach(one -> parts.add(tekster.word(
                one.drift() ? "navn.driftsbidrag" : "navn.bidrag",
                initiativ(one.initiativ()),
                Integer.toString(one.niveau()))));
        if (grundbelastning > 0) {
            parts.add(tekster.word("navn.grundbelastning", Long.toString(grundbelastning)));
        }
        return several(parts);
    }

    String halvaar(List<YearHalf> halvaar) {
        return several(halvaar.stream().map(tekster.sprog()::halvaar).toList());
    }

    /** Returns what in the strategy a pointer leads to, for example "oplysningerne om »3. Fremskudt sagsbehandling«". */
    String place(String pointer) {
        String[] steps = pointer.split("/", -1);
        String list = steps.length > 1 ? steps[1] : "";
        int slot =
                steps.length > 2 && SLOT.matcher(steps[2]).matches() ? Integer.parseInt(steps[2]) : Integer.MAX_VALUE;
        if (list.equals("initiativer") && slot < strategi.getInitiativer().size()) {
            return tekster.word(
                    "sted.initiativ", quoted(strategi.getInitiativer().get(slot).betegnelse()));
        }
        if (list.equals("centre") && slot < strategi.getCentre().size()) {
            return tekster.word(
                    "sted.center", quoted(strategi.getCentre().get(slot).getNavn()));
        }
        return tekster.word(list.equals("politik") || list.equals("handleplan") ? "sted." + list : "sted.strategi");
    }

    /** Returns how many half-years. */
    String antalHalvaar(long antal) {
        return tekster.antalHalvaar(antal);
    }

    /** Returns reasons as one clause: "A, og B"; each may hold commas of its own. */
    String clauses(List<String> clauses) {
        return clauses.stream()
                .reduce((one, other) -> tekster.word("navn.ogAt", one, other))
                .orElse("");
    }

    /** Returns what is said of each of some as one clause, of many only of the first: "A, B, C og D; hertil kommer 5 andre". */
    String ofEach(List<String> clauses) {
        return clauses.size() <= NAMED + 1
                ? several(clauses)
                : tekster.word(
                        "navn.foruden", several(clauses.subList(0, NAMED)), Integer.toString(clauses.size() - NAMED));
    }

    /** Returns "A", "A og B", "A, B og C", or with many of them "A, B, C, D og 5 andre". */
    String several(List<String> names) {
        List<String> parts = new ArrayList<>(names);
        if (names.size() > NAMED + 1) {
            parts = new ArrayList<>(names.subList(0, NAMED));
            parts.add(tekster.word("navn.andre", Integer.toString(names.size() - NAMED)));
        }
        return tekster.list(parts);
    }
}

package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Bidrag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.threeten.extra.YearHalf;

/** What things in a plan are called in sentences: initiatives by number and title, and several things one after the other. */
final class Plannavne {

    /** How many things a sentence names before it counts the rest. */
    private static final int NAMED = 4;

    /** What in a strategy has a name of its own in a sentence. */
    private static final Set<String> NAMED_PARTS = Set.of("politik", "handleplan", "valggrupper");

    private static final Pattern SLOT = Pattern.compile("[0-9]{1,9}");

    private final PlanRequest request;
    private final Plantekster tekster;

    /** The initiative that is spoken of all the time, and needs no name. */
    private final Optional<Initiativnummer> own;

    private Plannavne(PlanRequest request, Plantekster tekster, Optional<Initiativnummer> own) {
        this.request = request;
        this.tekster = tekster;
        this.own = own;
    }

    Plannavne(PlanRequest request, Sprog sprog) {
        this(request, new Plantekster(sprog), Optional.empty());
    }

    /** Returns the same names where one initiative is spoken of. */
    Plannavne of(Initiativnummer initiativ) {
        return new Plannavne(request, tekster, Optional.of(initiativ));
    }

    /** Returns for example "»3. Fremskudt sagsbehandling«"; where several strategies are planned together, also of which it is. */
    String initiativ(Initiativnummer nummer) {
        return own.equals(Optional.of(nummer))
                ? tekster.word("navn.initiativet")
                : ofStrategi(nummer, quoted(betegnelse(nummer)));
    }

    /** Returns for example "3. Fremskudt sagsbehandling". */
    String betegnelse(Initiativnummer nummer) {
        return request.strategi(nummer.strategi())
                .flatMap(strategi -> strategi.initiativ(nummer.nummer()))
                .map(Initiativ::betegnelse)
                .orElse(nummer.nummer() + ".");
    }

    /** Returns the name of what is planned: the strategy's, or the portfolio's or those of its strategies. */
    String plan() {
        return request.getPortefoelje()
                .flatMap(Portefoelje::getNavn)
                .orElseGet(() ->
                        several(request.getStrategier().stream().map(this::navn).toList()));
    }

    /** Returns for example "3. Fremskudt sagsbehandling"; where several strategies are planned together, also of which it is. */
    String overskrift(Initiativnummer nummer) {
        return ofStrategi(nummer, betegnelse(nummer));
    }

    /** Returns for example "3"; where several strategies are planned together, also of which it is. */
    String nummer(Initiativnummer nummer) {
        return ofStrategi(nummer, Integer.toString(nummer.nummer()));
    }

    private String navn(Strategi strategi) {
        return strategi.betegnelse(request.getStrategier());
    }

    private String ofStrategi(Initiativnummer nummer, String navn) {
        return nummer.strategi()
                .flatMap(kode -> request.strategi(nummer.strategi()))
                .map(strategi -> tekster.word("navn.iStrategi", navn, quoted(navn(strategi))))
                .orElse(navn);
    }

    /** Returns a name in the marks that show where it ends. */
    String quoted(String name) {
        return tekster.word("navn.anfoert", name);
    }

    /** Whether what the initiative draws on a centre is not the same in all half-years of its development. */
    boolean isUneven(Initiativnummer nummer) {
        return request.strategi(nummer.strategi())
                .flatMap(strategi -> strategi.initiativ(nummer.nummer()))
                .flatMap(Initiativ::getVurdering)
                .filter(vurdering -> vurdering.getRessourcetraek().stream()
                        .anyMatch(traek -> traek.getProfil().stream().distinct().count() > 1))
                .isPresent();
    }

    String initiativer(List<Initiativnummer> numre) {
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
            parts.add(tekster.word(
                    isBesideGivne() ? "navn.grundbelastningOgGivne" : "navn.grundbelastning",
                    Long.toString(grundbelastning)));
        }
        return several(parts);
    }

    /** Whether some strategies stay as they are: then what centres carry anyway is theirs, too. */
    boolean isBesideGivne() {
        return request.planlagteStrategier().size() < request.getStrategier().size();
    }

    String halvaar(List<YearHalf> halvaar) {
        return several(halvaar.stream().map(tekster.sprog()::halvaar).toList());
    }

    /** Returns what in the strategy a pointer leads to, for example "oplysningerne om »3. Fremskudt sagsbehandling«". */
    String place(String pointer) {
        String[] steps = pointer.split("/", -1);
        if (request.getPortefoelje().isPresent()) {
            return placeInPortefoelje(steps);
        }
        Strategi strategi = request.strategi();
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
        return tekster.word(NAMED_PARTS.contains(list) ? "sted." + list : "sted.strategi");
    }

    /** Returns for example "oplysningerne om »3. Fremskudt sagsbehandling« i »Hjem til alle«". */
    private String placeInPortefoelje(String[] steps) {
        List<Strategi> strategier = request.getStrategier();
        boolean isOfStrategi = steps.length > 2
                && steps[1].equals("strategier")
                && SLOT.matcher(steps[2]).matches()
                && Integer.parseInt(steps[2]) < strategier.size();
        if (!isOfStrategi) {
            return tekster.word("sted.portefoelje");
        }
        Strategi strategi = strategier.get(Integer.parseInt(steps[2]));
        String rest = Arrays.stream(steps).skip(3).map(step -> "/" + step).collect(Collectors.joining());
        String place = new Plannavne(PlanRequest.of(strategi), tekster, Optional.empty()).place(rest);
        String navn = quoted(navn(strategi));
        return place.equals(tekster.word("sted.strategi")) ? navn : tekster.word("navn.iStrategi", place, navn);
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
        return tekster.sprog().list(parts);
    }
}

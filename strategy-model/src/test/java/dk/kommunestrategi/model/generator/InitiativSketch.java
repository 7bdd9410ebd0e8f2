package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Tidsomfang;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.initiativ.Vurdering;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sketch of an initiative, before it has a number and before the period is known: half-years count from the period's
 * first, themes and prerequisites by their places.
 *
 * @param tid when it may start and how long it takes
 * @param content what it draws on and serves
 * @param forudsaetninger the places of the initiatives it waits for, among those sketched before it
 * @param placering where the handleplan or the request puts it already
 * @param binding its link to one of those sketched before it
 * @param starthalvaar in which half of a year it starts
 */
record InitiativSketch(
        Tid tid,
        Content content,
        Set<Integer> forudsaetninger,
        Optional<PlaceringSketch> placering,
        Optional<BindingSketch> binding,
        Optional<Integer> starthalvaar) {

    /** A link to the initiative with this place: so many half-years at least or at most. */
    record BindingSketch(int place, Bindingsart art, boolean isMost, int halvaar) {

        Binding binding(int fra) {
            Binding.Builder binding = Binding.builder().fra(fra).art(art);
            return (isMost ? binding.hoejst(halvaar) : binding.mindst(halvaar)).build();
        }
    }

    /** Duration, preliminary work, earliest start, and how long it may wait after that. */
    record Tid(Varighedsangivelse varighed, int forarbejde, Optional<Integer> tidligst, Optional<Integer> slack) {}

    /** What is stated of the duration, if anything; an interval holds the duration where both are stated. */
    record Varighedsangivelse(
            Optional<Integer> varighed,
            Optional<Varighedsinterval> interval,
            Optional<Tidshorisont> ord,
            boolean fase) {

        /** The longest that a policy of the sketches can make of it. */
        int hoejst() {
            return varighed.or(() -> interval.map(Varighedsinterval::getHoejst))
                    .orElse(ord.isPresent() ? PlanSketches.MAX_TIDSHORISONT : PlanSketches.MAX_STANDARDVARIGHED);
        }

        void addTo(Initiativ.Builder initiativ) {
            varighed.ifPresent(initiativ::varighed);
            initiativ
                    .varighedsinterval(interval)
                    .tidshorisont(ord)
                    .tidshorisontGaelder(ord.filter(word -> fase).map(word -> Tidsomfang.FOERSTE_FASE));
        }
    }

    /** The assessment and the themes; a level on all centres goes before the levels on single ones. */
    record Content(
            boolean let,
            Udgiftsniveau udgift,
            List<Optional<Integer>> niveauer,
            Optional<Integer> alleCentre,
            Set<Integer> temaer,
            List<DrawSketch> draws) {}

    /**
     * What it draws on one of the centres otherwise than always the same.
     *
     * @param profil the levels behind the first, in a profile; the first is then not 0, so that it draws however short it is
     * @param drift what it draws after its development, if it does
     * @param halvaar for how many half-years
     */
    record DrawSketch(List<Integer> profil, Optional<Integer> drift, Optional<Integer> halvaar) {

        Ressourcetraek traek(String center, int niveau) {
            Ressourcetraek.Builder traek = Ressourcetraek.builder().center(center);
            return profil.isEmpty()
                    ? traek.niveau(niveau).build()
                    : traek.addProfil(Math.max(1, niveau)).addAllProfil(profil).build();
        }

        Optional<Driftstraek> driftstraek(String center) {
            return drift.map(niveau -> {
                Driftstraek.Builder traek = Driftstraek.builder().center(center).niveau(niveau);
                halvaar.ifPresent(traek::halvaar);
                return traek.build();
            });
        }
    }

    /** A half-year, and who holds the initiative to it. */
    record PlaceringSketch(int halvaar, Lock lock) {}

    /** Who holds an initiative to its half-year: a handleplan may place it without doing so. */
    enum Lock {
        INGEN,
        HANDLEPLAN,
        FORESPOERGSEL,
        BEGGE;

        boolean iHandleplan() {
            return this == HANDLEPLAN || this == BEGGE;
        }

        boolean iRequest() {
            return this == FORESPOERGSEL || this == BEGGE;
        }
    }

    /** The same without a window or a placement. */
    InitiativSketch unhindered() {
        Tid fri = new Tid(tid.varighed(), tid.forarbejde(), Optional.empty(), Optional.empty());
        return new InitiativSketch(fri, content, forudsaetninger, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The most half-years that pass from when the initiative can begin until it is developed: preliminary work, the wait
     * for the half of the year in which the budget rule lets it start, and its development, if nothing is stated of that
     * the longest that a policy assumes.
     */
    int hoejstOccupied() {
        return tid.forarbejde() + 1 + tid.varighed().hoejst();
    }

    Initiativ initiativ(int nummer, Periode periode, List<String> centre, List<Integer> temaer, List<Integer> earlier) {
        int last = periode.antalHalvaar() - 1;
        int tidligst = Math.min(last, tid.tidligst().orElse(0));
        Initiativ.Builder initiativ = Initiativ.builder()
                .nummer(nummer)
                .navn("Initiativ " + nummer)
                .addEjer(Initiativejer.builder().rolle("chef").hovedansvar(true).build())
                .vurdering(vurdering(centre))
                .forarbejde(Math.min(last, tid.forarbejde()))
                .tidligst(tid.tidligst().map(h -> periode.halvaar(tidligst)))
                .senest(tid.slack().map(more -> periode.halvaar(tidligst + more)));
        tid.varighed().addTo(initiativ);
        starthalvaar.ifPresent(initiativ::startIHalvaar);
        binding.filter(link -> link.place() < earlier.size())
                .ifPresent(link -> initiativ.addBinding(link.binding(earlier.get(link.place()))));
        for (int c = 0; c < centre.size(); c++) {
            content.draws().get(c).driftstraek(centre.get(c)).ifPresent(initiativ::addDriftstraek);
        }
        content.temaer().stream()
                .map(t -> temaer.get(t % temaer.size()))
                .distinct()
                .forEach(initiativ::addTema);
        forudsaetninger.stream()
                .filter(slot -> slot < earlier.size())
                .map(earlier::get)
                .forEach(initiativ::addAfhaengerAf);
        return initiativ.build();
    }

    private Vurdering vurdering(List<String> centre) {
        Vurdering.Builder vurdering =
                Vurdering.builder().letImplementerbart(content.let()).udgiftsniveau(content.udgift());
        if (content.alleCentre().isPresent()) {
            return vurdering
                    .ressourcetraekAlleCentre(content.alleCentre().get())
                    .build();
        }
        for (int c = 0; c < centre.size(); c++) {
            String center = centre.get(c);
            DrawSketch draw = content.draws().get(c);
            content.niveauer().get(c).ifPresent(niveau -> vurdering.addRessourcetraek(draw.traek(center, niveau)));
        }
        return vurdering.build();
    }
}

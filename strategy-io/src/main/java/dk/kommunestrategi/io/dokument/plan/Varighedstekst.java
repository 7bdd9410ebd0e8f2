package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.ForudsatVarighed;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.Planvarighed;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a plan assumes of durations, in sentences: they belong beside every claim about the plan. Immutable and
 * thread-safe.
 */
public final class Varighedstekst {

    private final Plantekster tekster;

    /**
     * A teller of assumptions in one language.
     *
     * @param sprog the language
     */
    public Varighedstekst(Sprog sprog) {
        this.tekster = new Plantekster(sprog);
    }

    /**
     * {@return in one sentence, of how many initiatives the duration is assumed, and whether the worst is told that the
     * assumed ranges allow; nothing where it is of none}
     *
     * @param forudsatte what is assumed
     * @param request what was planned, or judged
     */
    public Optional<String> sentence(List<ForudsatVarighed> forudsatte, PlanRequest request) {
        return sentence(forudsatte, request, "forudsat.sikker");
    }

    /** The same of a plan that was only judged: that no other is better is not claimed of it. */
    Optional<String> ofJudged(List<ForudsatVarighed> forudsatte, PlanRequest request) {
        return sentence(forudsatte, request, "forudsat.sikker.vaerdier");
    }

    private Optional<String> sentence(List<ForudsatVarighed> forudsatte, PlanRequest request, String sikker) {
        int assumed = forudsatte.size();
        int all = request.planlagteStrategier().stream()
                .mapToInt(strategi -> strategi.getInitiativer().size())
                .sum();
        if (assumed == 0) {
            return Optional.empty();
        }
        return Optional.of(
                isSikker(request)
                        ? tekster.word(sikker, among("forudsat.udfald", assumed, all))
                        : among("forudsat", assumed, all));
    }

    /** The text for the only initiative, for all, for one among several, or for several. */
    private String among(String key, int assumed, int all) {
        String form = all == 1 ? ".eneste" : assumed == all ? ".alle" : assumed == 1 ? ".en" : "";
        return tekster.word(key + form, Integer.toString(assumed), Integer.toString(all));
    }

    /**
     * {@return what is assumed, one sentence for all initiatives of which the same is assumed on the same ground}
     *
     * @param forudsatte what is assumed, in ascending order of initiatives
     * @param request what was planned, or judged
     */
    public List<String> grounds(List<ForudsatVarighed> forudsatte, PlanRequest request) {
        Plannavne navne = new Plannavne(request, tekster.sprog());
        Map<ForudsatVarighed, List<Initiativnummer>> alike = forudsatte.stream()
                .collect(Collectors.groupingBy(
                        Varighedstekst::withoutNumber,
                        LinkedHashMap::new,
                        Collectors.mapping(ForudsatVarighed::initiativ, Collectors.toList())));
        return alike.entrySet().stream()
                .map(entry -> tekster.word(
                        entry.getValue().size() == 1 ? "forudsat.initiativer.en" : "forudsat.initiativer",
                        tekster.sprog()
                                .list(entry.getValue().stream()
                                        .map(navne::nummer)
                                        .toList()),
                        text(entry.getKey(), request)))
                .toList();
    }

    /**
     * {@return what is assumed of one initiative, and on what ground}
     *
     * @param forudsat the assumption
     * @param request what was planned, or judged: one that is to hold in any case counts with all that may come
     */
    public String text(ForudsatVarighed forudsat, PlanRequest request) {
        return tekster.word(
                (isSikker(request) ? "forudsat.sikker." : "forudsat.") + forudsat.grund(),
                tekster.antalHalvaar(forudsat.varighed()),
                Integer.toString(forudsat.mindst()),
                Integer.toString(forudsat.hoejst()),
                forudsat.tidshorisont().map(this::word).orElse(""));
    }

    private static boolean isSikker(PlanRequest request) {
        return request.politik().getVarighedssyn() == Varighedssyn.SIKKER;
    }

    /**
     * {@return how long a plan counts with that an initiative takes at most, as a table has it}
     *
     * @param varighed the duration that was counted with
     * @param isForudsat whether what is expected is assumed, and stated nowhere
     */
    public String text(Planvarighed varighed, boolean isForudsat) {
        String halvaar = tekster.antalHalvaar(varighed.hoejst());
        boolean isRange = varighed.hoejst() > varighed.forventet();
        String hoejst = isRange ? tekster.word("varighed.opTil", halvaar) : halvaar;
        return (isRange ? varighed.hoejstForudsat() : isForudsat) ? tekster.word("varighed.antaget", hoejst) : hoejst;
    }

    private String word(Tidshorisont word) {
        return tekster.word("tidshorisont." + word);
    }

    private static ForudsatVarighed withoutNumber(ForudsatVarighed forudsat) {
        return new ForudsatVarighed(
                Initiativnummer.of(0),
                forudsat.varighed(),
                forudsat.mindst(),
                forudsat.hoejst(),
                forudsat.grund(),
                forudsat.tidshorisont());
    }
}

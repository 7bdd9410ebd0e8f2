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
        boolean isSikker = isSikker(request);
        int all = request.planlagteStrategier().stream()
                .mapToInt(strategi -> strategi.getInitiativer().size())
                .sum();
        return Optional.of(forudsatte)
                .filter(assumed -> !assumed.isEmpty())
                .map(assumed -> tekster.word(
                        key(isSikker, assumed.size(), all), Integer.toString(assumed.size()), Integer.toString(all)));
    }

    /** The sentence of the only initiative, of one among several, or of several. */
    private static String key(boolean isSikker, int assumed, int all) {
        if (all == 1) {
            return isSikker ? "forudsat.sikker.eneste" : "forudsat.eneste";
        }
        if (assumed == all) {
            return isSikker ? "forudsat.sikker.alle" : "forudsat.alle";
        }
        String key = isSikker ? "forudsat.sikker" : "forudsat";
        return assumed == 1 ? key + ".en" : key;
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
                        "forudsat.initiativer",
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

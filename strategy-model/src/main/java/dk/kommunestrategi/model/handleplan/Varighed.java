package dk.kommunestrategi.model.handleplan;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Tidsomfang;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import java.util.Optional;

/**
 * How long the development of an initiative takes under a policy, in half-years, and what that rests on. A plan is only as
 * true as its durations, and catalogues rarely state them. Immutable and thread-safe.
 *
 * @param forventet the duration that is counted with: the one stated, otherwise that of the word, moved into the interval
 *     where one is stated
 * @param mindst the shortest duration that it may turn out to be
 * @param hoejst the longest duration that it may turn out to be
 * @param grund what they rest on
 */
public record Varighed(int forventet, int mindst, int hoejst, Varighedsgrund grund) {

    /**
     * {@return the duration of an initiative under a policy} In an initiative or a policy with errors its numbers may
     * contradict each other.
     *
     * @param initiativ the initiative, with what it states of its duration
     * @param politik the policy, with what it takes words to mean
     */
    public static Varighed of(Initiativ initiativ, Prioriteringspolitik politik) {
        Optional<Varighedsinterval> interval = initiativ.getVarighedsinterval();
        if (initiativ.getVarighed().isPresent()) {
            int oplyst = initiativ.getVarighed().getAsInt();
            return new Varighed(
                    oplyst,
                    interval.map(Varighedsinterval::getMindst).orElse(oplyst),
                    interval.map(Varighedsinterval::getHoejst).orElse(oplyst),
                    Varighedsgrund.OPLYST);
        }
        Varighed assumed = fromWord(initiativ, politik);
        return interval.map(assumed::within).orElse(assumed);
    }

    private static Varighed fromWord(Initiativ initiativ, Prioriteringspolitik politik) {
        Varighedsskoen unknown = politik.skoen(Tidshorisont.IKKE_OPLYST);
        if (initiativ.getTidshorisont().isEmpty()) {
            return from(unknown, unknown.getHoejst(), Varighedsgrund.IKKE_OPLYST);
        }
        Varighedsskoen word = politik.skoen(initiativ.getTidshorisont().get());
        // The whole is no shorter than its first phase, and how much longer is as unknown as where nothing is stated.
        return initiativ
                        .getTidshorisontGaelder()
                        .filter(Tidsomfang.FOERSTE_FASE::equals)
                        .isPresent()
                ? from(word, Math.max(word.getForventet(), unknown.getHoejst()), Varighedsgrund.FOERSTE_FASE)
                : from(word, word.getHoejst(), Varighedsgrund.TIDSHORISONT);
    }

    private static Varighed from(Varighedsskoen skoen, int hoejst, Varighedsgrund grund) {
        return new Varighed(skoen.getForventet(), skoen.getMindst(), hoejst, grund);
    }

    private Varighed within(Varighedsinterval interval) {
        int moved = Math.max(interval.getMindst(), Math.min(interval.getHoejst(), forventet));
        return new Varighed(moved, interval.getMindst(), interval.getHoejst(), Varighedsgrund.INTERVAL);
    }

    /** {@return whether there is but one duration that it can be} */
    public boolean isKendt() {
        return mindst == hoejst;
    }
}

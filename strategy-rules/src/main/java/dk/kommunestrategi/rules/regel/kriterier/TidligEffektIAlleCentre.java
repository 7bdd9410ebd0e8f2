package dk.kommunestrategi.rules.regel.kriterier;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.named.NamedKriterium;

/**
 * Early effect in all centres: every part of the field soon feels the effect of some initiative. Minimises, over the
 * centres c that some initiative draws on, Σ max(0, min (sᵢ + Dᵢ − 1) − tidligtSenest) with the minimum over the
 * initiatives i that draw on c. Rests on the second of the catalogue's five principles; our reading is that effect is
 * felt when development ends, and that drawing on a centre stands for serving that part of the field.
 */
final class TidligEffektIAlleCentre extends NamedKriterium {

    TidligEffektIAlleCentre() {
        super(Placeringskriterier.TEKSTER, Vaerst.VED_HOEJST);
    }

    @Override
    public Term term(Planopgave opgave) {
        return new EarliestEffects(
                opgave.centergrupper().virkefelter(), opgave.getPolitik().getTidligtSenest());
    }
}

package dk.kommunestrategi.rules.udmoentning.forloeb;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;

/** Why a link belongs to an initiative's chain of approvals. */
public enum Godkendelsesgrund implements Tekst {
    /** It belongs to every initiative's. */
    GAELDER_ALLE,
    /** Neither the cost nor the consequences for the organisation are assessed to be significant. */
    UVAESENTLIGE_KONSEKVENSER,
    /** The estimated cost is significant: at or above the threshold of the policy's budget rule. */
    VAESENTLIGE_UDGIFTER,
    /** The consequences for the organisation are significant. */
    VAESENTLIGE_ORGANISATORISKE_KONSEKVENSER,
    /** Money is to come from elsewhere than a grant that the committee has already. */
    UDEN_FOR_RAMMEN,
    /** Something is built or bought ("anlæg"). */
    ANLAEG,
    /** The management group has decided it. */
    CHEFGRUPPENS_AFGOERELSE;

    @Override
    public String text(Sprog sprog) {
        return Livscyklus.TEKSTER.text(sprog, "grund." + name());
    }
}

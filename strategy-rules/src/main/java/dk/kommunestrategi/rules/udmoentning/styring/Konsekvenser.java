package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.sprog.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How large the consequences of an initiative are, economically and for the organisation: on both depends who approves it
 * ("afhængigt af initiativets økonomi og konsekvenser for organisationen som hele").
 */
record Konsekvenser(Strategi strategi, Initiativ initiativ) {

    /** Which of the two kinds nobody has assessed. */
    List<Tekst> uvurderede() {
        List<Tekst> uvurderede = new ArrayList<>();
        if (initiativ.getVurdering().isEmpty()) {
            uvurderede.add(sprog -> Livscyklus.TEKSTER.text(sprog, "konsekvens.OEKONOMISKE"));
        }
        if (organisatoriske().isEmpty()) {
            uvurderede.add(sprog -> Livscyklus.TEKSTER.text(sprog, "konsekvens.ORGANISATORISKE"));
        }
        return uvurderede;
    }

    /** Why the committee has to approve it; empty where nothing is known to be significant. */
    List<Godkendelsesgrund> vaesentlige() {
        List<Godkendelsesgrund> vaesentlige = new ArrayList<>();
        if (isCostly()) {
            vaesentlige.add(Godkendelsesgrund.VAESENTLIGE_UDGIFTER);
        }
        if (organisatoriske()
                .filter(konsekvenser -> konsekvenser == OrganisatoriskeKonsekvenser.VAESENTLIGE)
                .isPresent()) {
            vaesentlige.add(Godkendelsesgrund.VAESENTLIGE_ORGANISATORISKE_KONSEKVENSER);
        }
        return vaesentlige;
    }

    /** One threshold, which is ours, says what "væsentlige udgifter" are, here as in the budget rule. */
    boolean isCostly() {
        return strategi.politik().getBudgetregel().concerns(initiativ);
    }

    private Optional<OrganisatoriskeKonsekvenser> organisatoriske() {
        return initiativ.getVurdering().flatMap(Vurdering::getOrganisatoriskeKonsekvenser);
    }
}

package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.oekonomi.Finansieringskilde;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftspost;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Godkendelsesgrund;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * How large the consequences of an initiative are, economically and for the organisation: on both depends who approves it
 * ("afhængigt af initiativets økonomi og konsekvenser for organisationen som hele").
 */
public record Konsekvenser(Strategi strategi, Initiativ initiativ) {

    static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.rules.udmoentning.krav.Kravtekster", locale));

    /** Which of the two kinds nobody has assessed. */
    public List<Tekst> uvurderede() {
        List<Tekst> uvurderede = new ArrayList<>();
        if (initiativ.getVurdering().isEmpty()) {
            uvurderede.add(sprog -> TEKSTER.text(sprog, "konsekvens.OEKONOMISKE"));
        }
        if (organisatoriske().isEmpty()) {
            uvurderede.add(sprog -> TEKSTER.text(sprog, "konsekvens.ORGANISATORISKE"));
        }
        return uvurderede;
    }

    /** Why the committee has to approve it; empty where nothing is known to be significant. */
    public List<Godkendelsesgrund> vaesentlige() {
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

    /**
     * Why money has to be granted; empty where it need not be. What stands in no grant may not be put in hand
     * (kommunestyrelsesloven § 40 stk. 2), and money within the committee's own grant is granted already: its amounts say so,
     * or the committee when it secures the financing. Where no amounts are stated, a significant cost has to be granted.
     */
    public Optional<Godkendelsesgrund> bevillingsgrund(Initiativforloeb forloeb) {
        boolean isFound = forloeb.seneste(Beslutningsart.FINANSIERING)
                .filter(Beslutning::isIndenForRammen)
                .isPresent();
        List<Finansieringskilde> kilder = poster().flatMap(post -> post.getFinansiering().stream())
                .distinct()
                .toList();
        if (isFound || kilder.equals(List.of(Finansieringskilde.INDEN_FOR_RAMMEN))) {
            return Optional.empty();
        }
        return isCostly()
                ? Optional.of(Godkendelsesgrund.VAESENTLIGE_UDGIFTER)
                : Optional.of(Godkendelsesgrund.UDEN_FOR_RAMMEN).filter(grund -> !kilder.isEmpty());
    }

    /** Whether money was granted, in whichever way. */
    public static boolean isBevilget(Initiativforloeb forloeb) {
        return Stream.of(
                        Beslutningsart.BEVILLING,
                        Beslutningsart.TILLAEGSBEVILLING,
                        Beslutningsart.ANLAEGSBEVILLING,
                        Beslutningsart.OMPLACERING)
                .anyMatch(art -> forloeb.seneste(art).isPresent());
    }

    /** Whether something is built or bought that needs its own anlægsbevilling, also where its amounts stand in the budget. */
    public boolean isAnlaeg() {
        return poster().anyMatch(post -> post.kontering().art() == Udgiftsart.ANLAEG);
    }

    private Stream<Udgiftspost> poster() {
        return Stream.concat(initiativ.getUdgifter().stream(), initiativ.getUdgiftsprofil().stream());
    }

    private Optional<OrganisatoriskeKonsekvenser> organisatoriske() {
        return initiativ.getVurdering().flatMap(Vurdering::getOrganisatoriskeKonsekvenser);
    }
}

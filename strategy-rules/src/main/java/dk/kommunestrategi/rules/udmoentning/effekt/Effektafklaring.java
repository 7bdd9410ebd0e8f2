package dk.kommunestrategi.rules.udmoentning.effekt;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Datakilde;
import dk.kommunestrategi.model.effekt.Datakildeart;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether it is settled how the effect of one initiative is measured and followed up ("For alle initiativer skal det
 * afklares …"). Immutable and thread-safe.
 *
 * @param initiativ the initiative
 * @param indikatorer the indicators that show its effect
 * @param mangler what is not settled, and what could be better
 */
public record Effektafklaring(Initiativ initiativ, List<Indikator> indikatorer, List<Effektmangel> mangler) {

    /**
     * What is settled; the lists are copied.
     *
     * @param initiativ the initiative
     * @param indikatorer the indicators that show its effect
     * @param mangler what is not settled, and what could be better
     */
    public Effektafklaring {
        indikatorer = List.copyOf(indikatorer);
        mangler = List.copyOf(mangler);
    }

    /**
     * {@return what is settled about an initiative, or nothing when the strategy has none with this number}
     *
     * @param strategi the strategy to which the initiative belongs
     * @param initiativ the initiative's number
     */
    public static Optional<Effektafklaring> from(Strategi strategi, int initiativ) {
        return strategi.initiativ(initiativ).map(one -> from(strategi, one));
    }

    private static Effektafklaring from(Strategi strategi, Initiativ initiativ) {
        List<Indikator> indikatorer =
                strategi.styring().indikatorerByInitiativ().getOrDefault(initiativ.getNummer(), List.of());
        List<Effektmangel> mangler = new ArrayList<>();
        if (indikatorer.stream().noneMatch(indikator -> indikator.getDatakilde().isPresent())) {
            mangler.add(Effektmangel.INGEN_INDIKATOR);
        }
        if (initiativ.getEffektopfoelgning().isEmpty()) {
            mangler.add(Effektmangel.INGEN_OPFOELGNING);
        }
        if (!indikatorer.isEmpty() && indikatorer.stream().noneMatch(Effektafklaring::isKvantitativ)) {
            mangler.add(Effektmangel.KUN_KVALITATIVE);
        }
        if (indikatorer.stream()
                .anyMatch(indikator ->
                        isKvantitativ(indikator) && indikator.getBaseline().isEmpty())) {
            mangler.add(Effektmangel.INGEN_BASELINE);
        }
        if (indikatorer.stream()
                .flatMap(indikator -> indikator.getDatakilde().stream())
                .map(Datakilde::getArt)
                .anyMatch(art -> art != Datakildeart.EKSISTERENDE)) {
            mangler.add(Effektmangel.SAERSKILT_INDSAMLING);
        }
        return new Effektafklaring(initiativ, indikatorer, mangler);
    }

    /** {@return whether everything is settled that has to be before the final approval} */
    public boolean isAfklaret() {
        return mangler.stream().noneMatch(Effektmangel::isBlocking);
    }

    /** {@return the indicators whose data collection is so large that the management group approves its method} */
    public List<Indikator> indikatorerThatRequireMetodegodkendelse() {
        return indikatorer.stream()
                .filter(indikator -> indikator
                        .getDatakilde()
                        .filter(kilde -> kilde.getArt() == Datakildeart.STOERRE_SAERSKILT)
                        .isPresent())
                .toList();
    }

    private static boolean isKvantitativ(Indikator indikator) {
        return indikator.getArt() != Indikatorart.KVALITATIV;
    }
}

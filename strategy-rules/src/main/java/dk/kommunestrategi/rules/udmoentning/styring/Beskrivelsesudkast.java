package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A draft of an initiative's description, filled with what the catalogue's card already says ("jf. initiativkataloget");
 * what it does not say stays empty, for the owner to write. Stateless and thread-safe.
 */
public final class Beskrivelsesudkast {

    private Beskrivelsesudkast() {}

    /**
     * {@return the draft for an initiative, or nothing when the strategy has none with this number} The words that the
     * draft adds itself are in the language given; the card's texts stay as they are.
     *
     * @param strategi the strategy to which the initiative belongs
     * @param initiativ the initiative's number
     * @param sprog the language of the words that the draft adds itself
     */
    public static Optional<Initiativbeskrivelse> draft(Strategi strategi, int initiativ, Sprog sprog) {
        return strategi.initiativ(initiativ).map(et -> draft(strategi, et, sprog));
    }

    private static Initiativbeskrivelse draft(Strategi strategi, Initiativ initiativ, Sprog sprog) {
        return Initiativbeskrivelse.builder()
                .navn(initiativ.getNavn())
                .baggrund(initiativ.getProblemstilling())
                .formaal(samlet(Stream.of(initiativ.getForslag(), initiativ.getForventetEffekt())
                        .flatMap(Optional::stream)
                        .toList()))
                .addLeverance(Leverance.builder()
                        .navn(Livscyklus.TEKSTER.text(sprog, "udkast.effektleverance"))
                        .ansvarlig(hovedansvarlig(initiativ))
                        .effektmaaling(true)
                        .build())
                .organisering(samlet(organisering(strategi, initiativ, sprog)))
                .udgifterTilUdvikling(initiativ
                        .getForventedeUdgifter()
                        .map(udgifter -> Livscyklus.TEKSTER.text(sprog, "udkast.udgifter") + "\n" + udgifter))
                .tidsplan(samlet(tidsplan(strategi, initiativ, sprog)))
                .build();
    }

    private static Optional<String> hovedansvarlig(Initiativ initiativ) {
        return initiativ.getEjere().stream()
                .filter(Initiativejer::isHovedansvar)
                .map(Initiativejer::getRolle)
                .findFirst();
    }

    private static List<String> organisering(Strategi strategi, Initiativ initiativ, Sprog sprog) {
        List<Rollebesaettelse> roller = Rollefordeling.of(strategi, initiativ.getNummer())
                .map(Rollefordeling::roller)
                .orElse(List.of());
        List<String> lines = new ArrayList<>();
        add(lines, "udkast.ejere", who(roller, Rolleart.INITIATIVEJER), sprog);
        add(lines, "udkast.arbejdsgruppe", who(roller, Rolleart.ARBEJDSGRUPPE), sprog);
        add(lines, "udkast.parter", who(roller, Rolleart.SAMARBEJDSPART), sprog);
        return lines;
    }

    private static String who(List<Rollebesaettelse> roller, Rolleart art) {
        return roller.stream()
                .filter(rolle -> rolle.art() == art)
                .flatMap(rolle -> rolle.who().stream())
                .collect(Collectors.joining(", "));
    }

    private static List<String> tidsplan(Strategi strategi, Initiativ initiativ, Sprog sprog) {
        List<String> lines =
                new ArrayList<>(initiativ.getTidsperspektiv().stream().toList());
        strategi.getHandleplan()
                .flatMap(plan -> plan.placering(initiativ.getNummer()))
                .map(placering -> sprog.halvaar(placering.getFormelStart()))
                .ifPresent(start -> add(lines, "udkast.start", start, sprog));
        strategi.getRoller().stream()
                .filter(rolle -> rolle.getArt() == Rolleart.CHEFGRUPPE)
                .map(Rolle::getNavn)
                .findFirst()
                .ifPresent(navn -> add(lines, "udkast.chefgruppe", navn, sprog));
        return lines;
    }

    private static void add(List<String> lines, String key, String what, Sprog sprog) {
        if (!what.isEmpty()) {
            lines.add(Livscyklus.TEKSTER.text(sprog, key, what));
        }
    }

    private static Optional<String> samlet(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }
}

package dk.kommunestrategi.io.dokument.udmoentning;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.rules.udmoentning.rolle.Rollebesaettelse;
import dk.kommunestrategi.rules.udmoentning.rolle.Rollefordeling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A draft of an initiative's description, filled with what the catalogue's card already says ("jf. initiativkataloget");
 * what it does not say stays empty, for the owner to write. Stateless and thread-safe.
 */
public final class Beskrivelsesudkast {

    private final Strategi strategi;
    private final Initiativ initiativ;
    private final Udmoentningstekster tekster;

    private Beskrivelsesudkast(Strategi strategi, Initiativ initiativ, Sprog sprog) {
        this.strategi = strategi;
        this.initiativ = initiativ;
        this.tekster = new Udmoentningstekster(sprog);
    }

    /**
     * {@return the draft for an initiative, or nothing when the strategy has none with this number} The words that the
     * draft adds itself are in the language given; the card's texts stay as they are.
     *
     * @param strategi the strategy to which the initiative belongs
     * @param initiativ the initiative's number
     * @param sprog the language of the words that the draft adds itself
     */
    public static Optional<Initiativbeskrivelse> draft(Strategi strategi, int initiativ, Sprog sprog) {
        return strategi.initiativ(initiativ).map(found -> new Beskrivelsesudkast(strategi, found, sprog).draft());
    }

    private Initiativbeskrivelse draft() {
        return Initiativbeskrivelse.builder()
                .navn(initiativ.getNavn())
                .baggrund(under("udkast.forslag", initiativ.getForslag()))
                .formaal(lines(Stream.of(
                                under("udkast.problem", initiativ.getProblemstilling()),
                                under("udkast.effekt", initiativ.getForventetEffekt()))
                        .flatMap(Optional::stream)
                        .toList()))
                .addLeverance(Leverance.builder()
                        .navn(tekster.word("udkast.effektleverance"))
                        .ansvarlig(hovedansvarlig())
                        .effektmaaling(true)
                        .build())
                .organisering(lines(organisering()))
                .udgifterTilUdvikling(traek())
                .udgifterTilImplementering(under("udkast.udgifter", initiativ.getForventedeUdgifter()))
                .tidsplan(lines(tidsplan()))
                .build();
    }

    /** A text of the card below the words that say what it is. */
    private Optional<String> under(String key, Optional<String> tekst) {
        return tekst.map(known -> tekster.word(key) + "\n" + known);
    }

    /** The staff that development takes, as the assessment has it: draws on centres are draws of development. */
    private Optional<String> traek() {
        Optional<Vurdering> vurdering = initiativ.getVurdering();
        String traek = tekster.sprog()
                .list(vurdering.map(Vurdering::getRessourcetraek).orElse(List.of()).stream()
                        .flatMap(one -> traek(one).stream())
                        .toList());
        if (traek.isEmpty()) {
            return vurdering
                    .map(Vurdering::getRessourcetraekAlleCentre)
                    .filter(OptionalInt::isPresent)
                    .map(niveau -> tekster.word(
                            "udkast.traekAlle",
                            Integer.toString(niveau.getAsInt()),
                            Integer.toString(strategi.getSkala())));
        }
        return Optional.of(tekster.word("udkast.traek", traek, Integer.toString(strategi.getSkala())));
    }

    /** A draw with its centre; nothing where it does not say how much. */
    private Optional<String> traek(Ressourcetraek traek) {
        String center = strategi.center(traek.getCenter()).map(Center::getNavn).orElse(traek.getCenter());
        if (traek.getProfil().isEmpty()) {
            return traek.getNiveau().stream()
                    .mapToObj(niveau -> center + " " + niveau)
                    .findFirst();
        }
        String profil = traek.getProfil().stream().map(String::valueOf).collect(Collectors.joining("-"));
        return Optional.of(tekster.word("udkast.traekProfil", center, profil));
    }

    private Optional<String> hovedansvarlig() {
        return initiativ.getEjere().stream()
                .filter(Initiativejer::isHovedansvar)
                .map(Initiativejer::getRolle)
                .findFirst();
    }

    private List<String> organisering() {
        List<Rollebesaettelse> roller = Rollefordeling.from(strategi, initiativ.getNummer())
                .map(Rollefordeling::roller)
                .orElse(List.of());
        List<String> lines = new ArrayList<>();
        long leads = roller.stream().filter(Beskrivelsesudkast::isLead).count();
        add(lines, leads > 1 ? "udkast.ejere" : "udkast.ejer", who(roller, Beskrivelsesudkast::isLead));
        add(
                lines,
                "udkast.medejere",
                who(roller, rolle -> rolle.art() == Rolleart.INITIATIVEJER && !rolle.hovedansvar()));
        add(lines, "udkast.arbejdsgruppe", who(roller, rolle -> rolle.art() == Rolleart.ARBEJDSGRUPPE));
        add(lines, "udkast.parter", who(roller, rolle -> rolle.art() == Rolleart.SAMARBEJDSPART));
        return lines;
    }

    /** Whoever owns it with others leads nothing. */
    private static boolean isLead(Rollebesaettelse rolle) {
        return rolle.art() == Rolleart.INITIATIVEJER && rolle.hovedansvar();
    }

    private String who(List<Rollebesaettelse> roller, Predicate<Rollebesaettelse> filter) {
        return tekster.sprog()
                .list(roller.stream()
                        .filter(filter)
                        .flatMap(rolle -> rolle.who().stream()
                                .map(who -> who
                                        + rolle.kilde()
                                                .map(kilde -> " (" + kilde + ")")
                                                .orElse("")))
                        .toList());
    }

    private List<String> tidsplan() {
        List<String> lines =
                new ArrayList<>(initiativ.getTidsperspektiv().stream().toList());
        strategi.getHandleplan()
                .flatMap(plan -> plan.placering(initiativ.getNummer()))
                .map(placering -> tekster.sprog().halvaar(placering.getFormelStart()))
                .ifPresent(start -> add(lines, "udkast.start", start));
        strategi.getRoller().stream()
                .filter(rolle -> rolle.getArt() == Rolleart.CHEFGRUPPE)
                .map(Rolle::getNavn)
                .findFirst()
                .ifPresent(navn -> add(lines, "udkast.chefgruppe", navn));
        return lines;
    }

    private void add(List<String> lines, String key, String what) {
        if (!what.isEmpty()) {
            lines.add(tekster.word(key, what));
        }
    }

    private static Optional<String> lines(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }
}

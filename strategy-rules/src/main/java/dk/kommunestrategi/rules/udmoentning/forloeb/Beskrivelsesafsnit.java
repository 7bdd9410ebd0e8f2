package dk.kommunestrategi.rules.udmoentning.forloeb;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import java.util.List;

/** The seven sections of the catalogue's "Skabelon for igangsættelse af nye initiativer", in its order. */
public enum Beskrivelsesafsnit implements Tekst {
    /** The initiative's name. */
    NAVN,
    /** The background. */
    BAGGRUND,
    /** The purpose. */
    FORMAAL,
    /** What is delivered; somebody is responsible for each deliverable. */
    LEVERANCER,
    /** Who takes part. */
    ORGANISERING,
    /** Costs and staff, for development and for implementation. */
    UDGIFTER_OG_RESSOURCER,
    /** The schedule. */
    TIDSPLAN;

    /**
     * {@return whether a description has everything that the template asks for in this section}
     *
     * @param beskrivelse the description to look through
     */
    public boolean isUdfyldt(Initiativbeskrivelse beskrivelse) {
        return switch (this) {
            case NAVN -> !beskrivelse.getNavn().isBlank();
            case BAGGRUND -> beskrivelse.getBaggrund().isPresent();
            case FORMAAL -> beskrivelse.getFormaal().isPresent();
            case LEVERANCER ->
                !beskrivelse.getLeverancer().isEmpty()
                        && beskrivelse.getLeverancer().stream()
                                .allMatch(leverance -> leverance.getAnsvarlig().isPresent());
            case ORGANISERING -> beskrivelse.getOrganisering().isPresent();
            case UDGIFTER_OG_RESSOURCER ->
                beskrivelse.getUdgifterTilUdvikling().isPresent()
                        && beskrivelse.getUdgifterTilImplementering().isPresent();
            case TIDSPLAN -> beskrivelse.getTidsplan().isPresent();
        };
    }

    /**
     * {@return what a description lacks in this section, each thing by its own name; empty where it has everything}
     *
     * @param beskrivelse the description to look through
     */
    public List<Tekst> mangler(Initiativbeskrivelse beskrivelse) {
        if (isUdfyldt(beskrivelse)) {
            return List.of();
        }
        if (this == LEVERANCER && !beskrivelse.getLeverancer().isEmpty()) {
            return List.of(mangel("ANSVARLIG"));
        }
        if (this == UDGIFTER_OG_RESSOURCER) {
            if (beskrivelse.getUdgifterTilUdvikling().isPresent()) {
                return List.of(mangel("IMPLEMENTERING"));
            }
            if (beskrivelse.getUdgifterTilImplementering().isPresent()) {
                return List.of(mangel("UDVIKLING"));
            }
        }
        return List.of(this);
    }

    private static Tekst mangel(String key) {
        return sprog -> Livscyklus.TEKSTER.text(sprog, "mangel." + key);
    }

    @Override
    public String text(Sprog sprog) {
        return Livscyklus.TEKSTER.text(sprog, "afsnit." + name());
    }
}

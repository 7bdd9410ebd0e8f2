package dk.kommunestrategi.rules.udmoentning.rolle;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who does what for an initiative: the bodies that run the strategy, the owners, the working group, and the parties that
 * are "inddraget i udviklingen fra start" and co-responsible. Immutable and thread-safe.
 *
 * @param roller the parts: bodies first, then owners with the leads first, working group, parties
 */
public record Rollefordeling(List<Rollebesaettelse> roller) {

    private static final Set<Rolleart> FAELLES = EnumSet.range(Rolleart.KOMMUNALBESTYRELSE, Rolleart.TOVHOLDER);

    /**
     * Who does what; the list is copied.
     *
     * @param roller the parts: bodies first, then owners with the leads first, working group, parties
     */
    public Rollefordeling {
        roller = List.copyOf(roller);
    }

    /**
     * {@return who does what for an initiative, or nothing when the strategy has none with this number}
     *
     * @param strategi the strategy to which the initiative belongs
     * @param initiativ the initiative's number
     */
    public static Optional<Rollefordeling> from(Strategi strategi, int initiativ) {
        return strategi.initiativ(initiativ).map(one -> from(strategi, one));
    }

    private static Rollefordeling from(Strategi strategi, Initiativ initiativ) {
        List<Rollebesaettelse> roller = new ArrayList<>();
        strategi.getRoller().stream()
                .filter(rolle -> FAELLES.contains(rolle.getArt()))
                .sorted(Comparator.comparing(Rolle::getArt))
                .forEach(rolle -> roller.add(besaettelse(strategi, rolle, rolle.getArt(), false)));
        initiativ.getEjere().stream()
                .sorted(Comparator.comparing(ejer -> !ejer.isHovedansvar()))
                .forEach(ejer -> addEjer(strategi, ejer, roller));
        initiativ
                .getArbejdsgruppe()
                .flatMap(strategi::rolle)
                .ifPresent(group -> roller.add(besaettelse(strategi, group, Rolleart.ARBEJDSGRUPPE, false)));
        initiativ.getVurdering().map(Vurdering::getSamarbejde).orElse(List.of()).stream()
                .map(samarbejde -> part(strategi, samarbejde))
                .forEach(roller::add);
        return new Rollefordeling(roller);
    }

    private static Rollebesaettelse part(Strategi strategi, Samarbejde samarbejde) {
        return new Rollebesaettelse(
                Rolleart.SAMARBEJDSPART,
                samarbejde.getPart().map(part -> partsnavn(strategi, part)),
                false,
                opgaver(strategi, Rolleart.SAMARBEJDSPART),
                ansvar(strategi, Rolleart.SAMARBEJDSPART),
                samarbejde.getKilde());
    }

    /** The assessment names administrations by the letters of its table; who reads of a party wants its name. */
    private static String partsnavn(Strategi strategi, String part) {
        return strategi.getForvaltninger().stream()
                .filter(forvaltning -> forvaltning.getKode().equals(part))
                .flatMap(forvaltning -> forvaltning.getNavn().stream())
                .findFirst()
                .orElse(part);
    }

    private static void addEjer(Strategi strategi, Initiativejer ejer, List<Rollebesaettelse> roller) {
        strategi.rolle(ejer.getRolle())
                .ifPresent(rolle -> roller.add(
                        ejer.isHovedansvar()
                                ? besaettelse(strategi, rolle, Rolleart.INITIATIVEJER, true)
                                : medejer(strategi, rolle)));
    }

    /** "A i samarbejde med B": B takes part and is co-responsible, but leads nothing and reports to nobody about it. */
    private static Rollebesaettelse medejer(Strategi strategi, Rolle rolle) {
        return new Rollebesaettelse(
                Rolleart.INITIATIVEJER,
                who(rolle),
                false,
                opgaver(strategi, Rolleart.SAMARBEJDSPART),
                ansvar(strategi, Rolleart.SAMARBEJDSPART),
                Optional.empty());
    }

    private static Optional<String> who(Rolle rolle) {
        return rolle.isUbesat()
                ? Optional.empty()
                : Optional.of(rolle.getBesatAf().orElse(rolle.getNavn()));
    }

    /** A role may act in another part than its own: a committee that owns an initiative has an owner's duties there. */
    private static Rollebesaettelse besaettelse(Strategi strategi, Rolle rolle, Rolleart art, boolean hovedansvar) {
        List<Opgave> opgaver = rolle.getArt() == art ? rolle.alleOpgaver() : opgaver(strategi, art);
        List<String> ansvar = rolle.getArt() == art ? rolle.getAnsvar() : ansvar(strategi, art);
        return new Rollebesaettelse(art, who(rolle), hovedansvar, opgaver, ansvar, Optional.empty());
    }

    /** The duties that the strategy states for roles of a kind: another municipality's are not taken for its own. */
    private static List<Opgave> opgaver(Strategi strategi, Rolleart art) {
        return strategi.getRoller().stream()
                .filter(rolle -> rolle.getArt() == art)
                .flatMap(rolle -> rolle.alleOpgaver().stream())
                .distinct()
                .toList();
    }

    private static List<String> ansvar(Strategi strategi, Rolleart art) {
        return strategi.getRoller().stream()
                .filter(rolle -> rolle.getArt() == art)
                .flatMap(rolle -> rolle.getAnsvar().stream())
                .distinct()
                .toList();
    }
}

package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;

/**
 * The bodies to which cases refer ("organer"), by what people call them.
 *
 * @param roller the roles that are bodies
 */
record Organer(List<Rolle> roller) {

    Organer {
        roller = List.copyOf(roller);
    }

    /** The body's name, or its code where nobody knows more. */
    String navn(String kode) {
        return roller.stream()
                .filter(rolle -> rolle.getKode().equals(kode))
                .map(Rolle::getNavn)
                .findFirst()
                .orElse(kode);
    }

    String navne(List<String> koder, Sprog sprog) {
        return sprog.list(koder.stream().map(this::navn).toList());
    }
}

package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Valgperiode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a record of an agenda says: <i>dagsorden</i>, its cases and the bodies to which they refer. Immutable and thread-safe.
 *
 * @param sager the cases, in the order of the record; a strategy that has the bodies as roles can have them as they are
 * @param organer the bodies: those that were known before, and those that the record named besides
 */
public record Dagsorden(List<Sag> sager, List<Rolle> organer) {

    /**
     * What a record says; the lists are copied.
     *
     * @param sager the cases, in the order of the record; a strategy that has the bodies as roles can have them as they are
     * @param organer the bodies: those that were known before, and those that the record named besides
     */
    public Dagsorden {
        sager = List.copyOf(sager);
        organer = List.copyOf(organer);
    }

    /**
     * {@return a strategy with these cases and the bodies to which they refer} A case that the strategy has already, by its id,
     * is what the record says; what no record says of it, as the brief for those who decide, stays. A body that it has already,
     * by its code, stays as it is and gets the terms that the record names besides: so the record is best read with the
     * strategy's roles.
     *
     * @param strategi the strategy that they are put into
     */
    public Strategi into(Strategi strategi) {
        Map<String, Rolle> roller = new LinkedHashMap<>();
        Stream.concat(strategi.getRoller().stream(), organer.stream())
                .forEach(rolle -> roller.merge(rolle.getKode(), rolle, Dagsorden::withValgperioder));
        Map<String, Sag> all = new LinkedHashMap<>();
        strategi.getSager().forEach(sag -> all.put(sag.getId(), sag));
        sager.forEach(sag -> all.merge(sag.getId(), sag, Dagsorden::updated));
        return Strategi.builder()
                .from(strategi)
                .roller(roller.values())
                .sager(all.values())
                .build();
    }

    private static Rolle withValgperioder(Rolle known, Rolle read) {
        Set<Valgperiode> perioder = new LinkedHashSet<>(known.getValgperioder());
        perioder.addAll(read.getValgperioder());
        return Rolle.builder().from(known).valgperioder(perioder).build();
    }

    private static Sag updated(Sag known, Sag read) {
        return Sag.builder()
                .from(read)
                .beslutningsoplaeg(read.getBeslutningsoplaeg().or(known::getBeslutningsoplaeg))
                .tilkendegivelser(read.getTilkendegivelser().or(known::getTilkendegivelser))
                .build();
    }
}

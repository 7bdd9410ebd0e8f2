package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * The sketch of a centre.
 *
 * @param kode its code
 * @param kapacitet its capacity, where it has one
 * @param aendringer the capacity from the half-year on that the key counts from the period's first
 */
record CenterSketch(String kode, Optional<Integer> kapacitet, Map<Integer, Integer> aendringer) {

    Center center(YearHalf fra) {
        Center.Builder center = Center.builder().kode(kode).navn("Center " + kode);
        kapacitet.ifPresent(center::kapacitet);
        aendringer.forEach((halvaar, fresh) -> center.addKapacitetsaendring(Kapacitetsaendring.builder()
                .fra(fra.plusHalves(halvaar))
                .kapacitet(fresh)
                .build()));
        return center.build();
    }
}

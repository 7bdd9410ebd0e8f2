package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * The sketch of a centre.
 *
 * @param kode its code
 * @param kapacitet its capacity, where it has one
 * @param aendringer the capacity from the half-year on that the key counts from the period's first
 * @param grundbelastning what it carries anyway
 */
record CenterSketch(
        String kode,
        Optional<Integer> kapacitet,
        Map<Integer, Integer> aendringer,
        List<GrundbelastningSketch> grundbelastning) {

    /** What it carries anyway from a half-year of the period on, for so many half-years, if there is an end. */
    record GrundbelastningSketch(int fra, Optional<Integer> halvaar, int niveau, Grundbelastningsart art) {

        Grundbelastning grundbelastning(YearHalf first) {
            YearHalf begin = first.plusHalves(fra);
            return Grundbelastning.builder()
                    .fra(begin)
                    .til(halvaar.map(several -> begin.plusHalves(several - 1)))
                    .niveau(niveau)
                    .art(art)
                    .build();
        }
    }

    CenterSketch withKode(String other) {
        return new CenterSketch(other, kapacitet, aendringer, grundbelastning);
    }

    Center center(YearHalf fra) {
        Center.Builder center = Center.builder().kode(kode).navn("Center " + kode);
        kapacitet.ifPresent(center::kapacitet);
        aendringer.forEach((halvaar, fresh) -> center.addKapacitetsaendring(Kapacitetsaendring.builder()
                .fra(fra.plusHalves(halvaar))
                .kapacitet(fresh)
                .build()));
        grundbelastning.forEach(sketch -> center.addGrundbelastning(sketch.grundbelastning(fra)));
        return center.build();
    }
}

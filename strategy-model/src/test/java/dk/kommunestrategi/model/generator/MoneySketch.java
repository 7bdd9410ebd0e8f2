package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The sketch of what initiatives cost and save, and of the frames for that; years count from that of the period's first half-year.
 *
 * @param udgifter what each initiative costs, by its place
 * @param rammer the frames
 * @param enhed the unit in which costs are squared, in kroner
 */
record MoneySketch(List<UdgiftSketch> udgifter, List<RammeSketch> rammer, int enhed) {

    /** A quarter of what an amount may be: so that sums are uneven, and roundings matter. */
    private static final long OERE = 25_050;

    private static final int LAST_YEAR = 3;

    /** How an initiative's amounts are stated, if at all. */
    enum Way {
        INGEN,
        KALENDER,
        PROFIL
    }

    /** What an initiative costs: from this year on, or from its start on. */
    record UdgiftSketch(Way way, int year, List<Integer> parts, boolean varig, Udgiftsart art) {

        private List<Beloeb> beloeb() {
            return parts.stream().map(part -> new Beloeb(OERE * part)).toList();
        }

        private List<Udgift> udgifter(int first) {
            List<Udgift> udgifter = new ArrayList<>();
            for (int k = 0; k < parts.size(); k++) {
                udgifter.add(Udgift.builder()
                        .aar(first + year + k)
                        .beloeb(beloeb().get(k))
                        .art(art)
                        .varig(varig && k == parts.size() - 1)
                        .build());
            }
            return udgifter;
        }

        private Initiativ addTo(Initiativ initiativ, int first) {
            return switch (way) {
                case INGEN -> initiativ;
                case KALENDER -> initiativ.withUdgifter(udgifter(first));
                case PROFIL ->
                    initiativ.withUdgiftsprofil(Udgiftsprofil.builder()
                            .beloeb(beloeb())
                            .art(art)
                            .varig(varig)
                            .build());
            };
        }
    }

    /** The frame of a year for one kind of money. */
    record RammeSketch(int year, Udgiftsart art, int parts) {}

    static Arbitrary<MoneySketch> arbitrary() {
        Arbitrary<Udgiftsart> art = Arbitraries.of(Udgiftsart.DRIFT, Udgiftsart.DRIFT, Udgiftsart.ANLAEG);
        Arbitrary<UdgiftSketch> udgifter = Combinators.combine(
                        Arbitraries.of(Way.INGEN, Way.KALENDER, Way.PROFIL, Way.PROFIL),
                        Arbitraries.integers().between(0, LAST_YEAR - 1),
                        Arbitraries.integers()
                                .between(-3, 8)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(true, false),
                        art)
                .as(UdgiftSketch::new);
        Arbitrary<RammeSketch> rammer = Combinators.combine(
                        Arbitraries.integers().between(0, LAST_YEAR),
                        art,
                        Arbitraries.integers().between(0, 15))
                .as(RammeSketch::new);
        return Combinators.combine(
                        udgifter.list().ofSize(PlanWish.MAX_INITIATIVER),
                        rammer.list().ofMaxSize(2),
                        Arbitraries.of(1, 300, 1_000))
                .as(MoneySketch::new);
    }

    /** The initiatives with what they cost. */
    List<Initiativ> addTo(List<Initiativ> initiativer, int first) {
        List<Initiativ> costly = new ArrayList<>();
        for (int k = 0; k < initiativer.size(); k++) {
            costly.add(udgifter.get(k).addTo(initiativer.get(k), first));
        }
        return costly;
    }

    /** The policy with the frames; of two for the same money the first. */
    Prioriteringspolitik addTo(Prioriteringspolitik politik, int first) {
        Prioriteringspolitik.Builder builder =
                Prioriteringspolitik.builder().from(politik).enhed(enhed);
        List<Aarsramme> frames = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (RammeSketch ramme : rammer) {
            if (known.add(ramme.year() + " " + ramme.art())) {
                frames.add(Aarsramme.builder()
                        .aar(first + ramme.year())
                        .art(ramme.art())
                        .beloeb(new Beloeb(OERE * ramme.parts()))
                        .build());
            }
        }
        if (!frames.isEmpty()) {
            builder.oekonomiskRamme(OekonomiskRamme.builder()
                    .prisniveau(first)
                    .aarsrammer(frames)
                    .build());
        }
        return builder.build();
    }
}

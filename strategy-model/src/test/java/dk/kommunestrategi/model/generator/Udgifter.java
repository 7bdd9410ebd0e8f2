package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.aarstal;
import static dk.kommunestrategi.model.generator.Values.beloeb;
import static dk.kommunestrategi.model.generator.Values.each;
import static dk.kommunestrategi.model.generator.Values.subset;
import static dk.kommunestrategi.model.generator.Values.tekst;

import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.oekonomi.Finansieringskilde;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Pulje;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Amounts of money, how they are booked and financed, and frames; all in the prices of one year. */
final class Udgifter {

    private static final int PRISNIVEAU = 2_025;

    private Udgifter() {}

    /** How an amount is booked, and who shares it. */
    private record Post(
            Optional<Udgiftsart> art,
            boolean varig,
            Optional<Finansieringskilde> finansiering,
            Optional<Pulje> pulje,
            Optional<String> bevilling,
            Optional<String> udvalg,
            boolean hasPrisniveau,
            List<Centerandel> fordeling) {}

    static Arbitrary<List<Udgift>> udgifter(Register register) {
        return aarstal().set().ofMaxSize(2).flatMap(aar -> each(List.copyOf(aar), one -> udgift(one, register)));
    }

    static Arbitrary<Udgift> udgift(int aar, Register register) {
        return Combinators.combine(beloeb(), post(register)).as((oere, post) -> {
            Udgift.Builder udgift = Udgift.builder()
                    .aar(aar)
                    .beloeb(oere)
                    .art(post.art)
                    .varig(post.varig)
                    .finansiering(post.finansiering)
                    .pulje(post.pulje)
                    .bevilling(post.bevilling)
                    .udvalg(post.udvalg)
                    .fordeling(post.fordeling);
            return (post.hasPrisniveau ? udgift.prisniveau(PRISNIVEAU) : udgift).build();
        });
    }

    static Arbitrary<Udgiftsprofil> udgiftsprofil(Register register) {
        return Combinators.combine(beloeb().list().ofMinSize(1).ofMaxSize(3), post(register))
                .as((oere, post) -> {
                    Udgiftsprofil.Builder profil = Udgiftsprofil.builder()
                            .beloeb(oere)
                            .art(post.art)
                            .varig(post.varig)
                            .finansiering(post.finansiering)
                            .pulje(post.pulje)
                            .bevilling(post.bevilling)
                            .udvalg(post.udvalg)
                            .fordeling(post.fordeling);
                    return (post.hasPrisniveau ? profil.prisniveau(PRISNIVEAU) : profil).build();
                });
    }

    private static Arbitrary<Post> post(Register register) {
        return Combinators.combine(
                        Arbitraries.of(Udgiftsart.class).optional(0.3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Finansieringskilde.class).optional(0.3),
                        pulje().optional(0.5),
                        tekst().optional(0.3),
                        subset(register.roller()),
                        Arbitraries.of(true, false),
                        Organisation.fordeling(register))
                .as((art, varig, finansiering, pulje, bevilling, roller, hasPrisniveau, fordeling) -> new Post(
                        art,
                        varig,
                        finansiering,
                        pulje.filter(one -> finansiering
                                .filter(Finansieringskilde.STATSLIG_PULJE::equals)
                                .isPresent()),
                        bevilling,
                        roller.stream().findFirst(),
                        hasPrisniveau,
                        fordeling));
    }

    static Arbitrary<Pulje> pulje() {
        return Combinators.combine(aarstal().optional(0.5), Arbitraries.of(true, false))
                .as((udloeber, tilsagn) -> {
                    Pulje.Builder pulje = Pulje.builder().tilsagn(tilsagn);
                    udloeber.ifPresent(pulje::udloeber);
                    return pulje.build();
                });
    }

    static Arbitrary<OekonomiskRamme> ramme() {
        return aarstal()
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(aar -> each(List.copyOf(aar), Udgifter::aarsramme))
                .map(rammer -> OekonomiskRamme.builder()
                        .prisniveau(PRISNIVEAU)
                        .aarsrammer(rammer)
                        .build());
    }

    static Arbitrary<Aarsramme> aarsramme(int aar) {
        return Combinators.combine(Arbitraries.of(Udgiftsart.class), beloeb())
                .as((art, oere) ->
                        Aarsramme.builder().aar(aar).art(art).beloeb(oere).build());
    }
}

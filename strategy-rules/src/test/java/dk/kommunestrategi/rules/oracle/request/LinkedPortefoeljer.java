package dk.kommunestrategi.rules.oracle.request;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Small random portfolios whose strategies use everything at once: groups to choose from, links, profiles of draws, capacities
 * for all, and frames of two years and both kinds of amounts.
 */
public final class LinkedPortefoeljer {

    private final Random random;

    private LinkedPortefoeljer(Random random) {
        this.random = random;
    }

    /** A portfolio whose plans are to hold in this way. */
    public static Portefoelje of(Random random, Varighedssyn syn) {
        return new LinkedPortefoeljer(random).linked(Portefoeljer.of(random, syn));
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private Portefoelje linked(Portefoelje portefoelje) {
        List<Strategi> strategier = portefoelje.getStrategier().stream()
                .map(strategi -> chance(3) ? strategi : Udeladelige.with(strategi, random))
                .map(strategi -> strategi.withInitiativer(linked(strategi.getInitiativer())))
                .toList();
        Prioriteringspolitik.Builder politik =
                Prioriteringspolitik.builder().from(portefoelje.getPolitik().orElseThrow());
        if (chance(2)) {
            politik.oekonomiskRamme(ramme());
        }
        return Portefoelje.builder()
                .from(portefoelje)
                .strategier(strategier)
                .politik(politik.build())
                .build();
    }

    private List<Initiativ> linked(List<Initiativ> initiativer) {
        List<Initiativ> linked = new ArrayList<>();
        for (Initiativ initiativ : initiativer) {
            Initiativ.Builder builder = Initiativ.builder().from(initiativ);
            // Only forwards, and once: rings are told before anything is planned.
            initiativer.stream()
                    .map(Initiativ::getNummer)
                    .filter(fra -> fra < initiativ.getNummer() && !chance(3))
                    .forEach(fra -> builder.afhaengerAf(List.of()).addBinding(binding(fra)));
            if (chance(6)) {
                builder.startIHalvaar(1 + random.nextInt(2));
            }
            if (chance(3)) {
                builder.vurdering(withProfil(initiativ.getVurdering().orElseThrow()));
            }
            if (chance(2)) {
                builder.udgiftsprofil(List.of(profil()));
            }
            linked.add(builder.build());
        }
        return linked;
    }

    private Binding binding(int fra) {
        int mindst = random.nextInt(3) - 1;
        Binding.Builder binding =
                Binding.builder().fra(fra).art(chance(2) ? Bindingsart.SLUT_START : Bindingsart.START_START);
        return switch (random.nextInt(3)) {
            case 0 -> binding.mindst(mindst).build();
            case 1 -> binding.hoejst(mindst + 1).build();
            default ->
                binding.mindst(mindst).hoejst(mindst + 1 + random.nextInt(2)).build();
        };
    }

    private Vurdering withProfil(Vurdering vurdering) {
        return Vurdering.builder()
                .from(vurdering)
                .ressourcetraek(vurdering.getRessourcetraek().stream()
                        .map(traek -> Ressourcetraek.builder()
                                .center(traek.getCenter())
                                .addProfil(random.nextInt(3), 1)
                                .build())
                        .toList())
                .build();
    }

    private Udgiftsprofil profil() {
        return Udgiftsprofil.builder()
                .addBeloeb(Beloeb.kroner(chance(4) ? -10 : 10), Beloeb.kroner(5))
                .art(chance(3) ? Udgiftsart.ANLAEG : Udgiftsart.DRIFT)
                .varig(chance(3))
                .prisniveau(2024)
                .build();
    }

    private OekonomiskRamme ramme() {
        OekonomiskRamme.Builder ramme = OekonomiskRamme.builder().prisniveau(2024);
        for (int aar = 2024; aar <= 2025; aar++) {
            for (Udgiftsart art : List.of(Udgiftsart.DRIFT, Udgiftsart.ANLAEG)) {
                if (!chance(3)) {
                    ramme.addAarsrammer(Aarsramme.builder()
                            .aar(aar)
                            .art(art)
                            .beloeb(Beloeb.kroner(5L * random.nextInt(5)))
                            .build());
                }
            }
        }
        return ramme.addAarsrammer(Aarsramme.builder()
                        .aar(2026)
                        .art(Udgiftsart.DRIFT)
                        .beloeb(Beloeb.kroner(15))
                        .build())
                .build();
    }
}

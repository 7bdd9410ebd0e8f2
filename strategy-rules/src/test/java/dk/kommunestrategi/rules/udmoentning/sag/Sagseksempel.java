package dk.kommunestrategi.rules.udmoentning.sag;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A case on the route of Kalundborg's: executive board, three committees, finance committee, council. */
final class Sagseksempel {

    static final List<Rolle> ROLLER = Stream.of("direktion", "boern", "unge", "social", "oekonomi", "raad", "andet")
            .map(kode -> Rolle.builder()
                    .kode(kode)
                    .navn("Organ " + kode)
                    .art(Rolleart.UDVALG)
                    .build())
            .toList();

    private Sagseksempel() {}

    static Sag sag(Dagsordenspunkt... forloeb) {
        return Sag.builder()
                .id("s")
                .titel("Sagen")
                .addBehandling(trin("direktion"), trin("boern", "unge", "social"), trin("oekonomi"), trin("raad"))
                .addSagsforloeb(forloeb)
                .build();
    }

    static Behandlingstrin trin(String... organer) {
        return Behandlingstrin.of(List.of(organer));
    }

    static Dagsordenspunkt answer(String organ, Udfald udfald) {
        return Dagsordenspunkt.builder().organ(organ).udfald(udfald).build();
    }

    static Dagsordenspunkt[] anbefalet(String... organer) {
        return Arrays.stream(organer)
                .map(organ -> answer(organ, Udfald.ANBEFALET))
                .toArray(Dagsordenspunkt[]::new);
    }

    static Sagsstatus status(Sag sag) {
        return Sagsstatus.from(sag, ROLLER, "/sager/0");
    }

    static List<String> koder(List<Rolle> roller) {
        return roller.stream().map(Rolle::getKode).toList();
    }
}

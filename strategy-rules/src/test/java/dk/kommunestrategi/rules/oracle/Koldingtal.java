package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Tidsomfang;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * The figures of Kolding's handleplan table, without a text: easy, themes by the matrix, draws by centre, cost level,
 * what is stated of the duration, preliminary work, and the published formal and informal start. Figures by which the catalogue
 * disagrees with itself (themes of 10 and 11) are those of its matrix.
 */
public final class Koldingtal {

    private static final String TABEL = """
            1  nej 2,4   vejledning:3,rus:1,voksen:1,socialfagligt:1,modtagelse:1 MELLEM -         0 2025-H1 -
            2  nej 3     alle:2                                                   LILLE  -         0 2025-H1 -
            3  nej 3,4   modtagelse:2,voksen:2                                    MELLEM -         0 2025-H2 -
            4  nej 3,4,6 rus:1                                                    MELLEM KORT:fase 0 2025-H2 -
            5  ja  2,4   rus:1                                                    LILLE  1         0 2024-H2 -
            6  nej 2     rus:3                                                    STOR   LANG      1 2024-H2 2024-H1
            7  nej 2,5,6 rus:3,voksen:2                                           STOR   LANG      1 2024-H2 2024-H1
            8  ja  4,6   rus:1                                                    LILLE  -         0 2024-H1 -
            9  nej 1,5,6 rus:3,voksen:2                                           STOR   LANG      1 2024-H2 2024-H1
            10 nej 1,3,5 modtagelse:2,rus:2                                       STOR   KORT:fase 1 2024-H2 2024-H1
            11 ja  1,4,6 rus:1,vejledning:1,socialfagligt:1                       LILLE  2:1-2     1 2025-H1 2024-H2
            12 nej 1,4   kontanthjaelp:2,modtagelse:1                             LILLE  2:1-2     0 2025-H1 -
            13 nej 2,4   vejledning:1,rus:1                                       LILLE  2:1-2     0 2026-H1 -
            14 nej 2     socialfagligt:3                                          LILLE  KORT:fase 0 2025-H1 -
            15 nej 4     rus:3                                                    MELLEM 2:1-2     0 2025-H1 -
            """;

    private static final Periode PERIODE = Periode.of(YearHalf.of(2024, 1), YearHalf.of(2026, 2));

    private Koldingtal() {}

    /** Returns the strategy with its published handleplan. */
    public static Strategi strategi() {
        Strategi.Builder strategi = Strategi.builder()
                .navn("Strategi")
                .kommune(Kommune.builder().kode("0621").navn("Kolding Kommune").build())
                .addRolle(Rolle.builder()
                        .kode("chef")
                        .navn("Chef")
                        .art(Rolleart.INITIATIVEJER)
                        .build());
        for (int tema = 1; tema <= 6; tema++) {
            strategi.addTema(Tema.builder().nummer(tema).navn("Tema " + tema).build());
        }
        Stream.of("rus", "voksen", "vejledning", "modtagelse", "socialfagligt", "kontanthjaelp")
                .forEach(kode -> strategi.addCenter(
                        Center.builder().kode(kode).navn(kode).build()));
        Handleplan.Builder handleplan = Handleplan.builder().periode(PERIODE);
        TABEL.lines().map(line -> line.split("\\s+")).forEach(felter -> {
            strategi.addInitiativ(initiativ(felter));
            handleplan.addPlacering(placering(felter));
        });
        return strategi.handleplan(handleplan.build()).build();
    }

    private static Placering placering(String[] felter) {
        Placering.Builder placering =
                Placering.builder().initiativ(Integer.parseInt(felter[0])).formelStart(YearHalf.parse(felter[7]));
        if (!felter[8].equals("-")) {
            placering.uformelStart(YearHalf.parse(felter[8]));
        }
        return placering.build();
    }

    private static Initiativ initiativ(String[] felter) {
        Vurdering.Builder vurdering = Vurdering.builder()
                .letImplementerbart(felter[1].equals("ja"))
                .udgiftsniveau(Udgiftsniveau.valueOf(felter[4]));
        for (String traek : felter[3].split(",", -1)) {
            List<String> parts = Arrays.asList(traek.split(":", -1));
            int niveau = Integer.parseInt(parts.get(1));
            if (parts.get(0).equals("alle")) {
                vurdering.ressourcetraekAlleCentre(niveau);
            } else {
                vurdering.addRessourcetraek(Ressourcetraek.builder()
                        .center(parts.get(0))
                        .niveau(niveau)
                        .build());
            }
        }
        Initiativ.Builder initiativ = Initiativ.builder()
                .nummer(Integer.parseInt(felter[0]))
                .navn("Initiativ " + felter[0])
                .addEjer(Initiativejer.builder().rolle("chef").hovedansvar(true).build())
                .vurdering(vurdering.build())
                .forarbejde(Integer.parseInt(felter[6]));
        Stream.of(felter[2].split(",", -1)).map(Integer::valueOf).forEach(initiativ::addTema);
        addVarighed(felter[5], initiativ);
        return initiativ.build();
    }

    /** Of the duration: half-years, with the range they lie in; or the card's word, of the first phase or of all. */
    private static void addVarighed(String felt, Initiativ.Builder initiativ) {
        switch (felt) {
            case "-" -> {}
            case "LANG" -> initiativ.tidshorisont(Tidshorisont.LANG);
            case "KORT:fase" -> initiativ.tidshorisont(Tidshorisont.KORT).tidshorisontGaelder(Tidsomfang.FOERSTE_FASE);
            case "2:1-2" -> initiativ.varighed(2).varighedsinterval(Varighedsinterval.of(1, 2));
            default -> initiativ.varighed(Integer.parseInt(felt));
        }
    }
}

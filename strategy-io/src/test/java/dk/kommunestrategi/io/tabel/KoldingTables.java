package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Kolding's two tables as the catalogue prints them, and what one must know to read them. */
final class KoldingTables {

    static final byte[] HANDLEPLAN =
            Dokumenter.resource("kolding-handleplan.tsv").getBytes(StandardCharsets.UTF_8);
    static final byte[] TEMAMATRIX =
            Dokumenter.resource("kolding-temamatrix.tsv").getBytes(StandardCharsets.UTF_8);

    private static final List<String> TEMAER = List.of(
            "Opbyggende fællesskaber",
            "De svære overgange",
            "Bredt internt samarbejde og kendskab",
            "Dyrkelse af partnerskaber",
            "Den rette bolig – til dig",
            "Sundhed og trivsel");

    private static final List<String> INITIATIVER = List.of(
            "Hjælp til fastholdelse af egen bolig",
            "Én indgang",
            "Fremskudt sagsbehandling",
            "Bedre adgang til sundhedsbehandling",
            "Hjemlighed i egen bolig",
            "Opdelt forsorgshjem med mulighed for bo-træning",
            "Etablering af §107-boliger til socialt udsatte",
            "Oversigt over udleveringssteder med fixer-grej",
            "Etablering af alternativt plejehjem",
            "Større udbud af og samarbejde om billige boliger",
            "Meningsfulde fællesskaber",
            "Betydningsfulde jobs",
            "Samarbejde med region og kriminalforsorg",
            "Hjemløshed blandt udsatte unge",
            "Koldingborgere på forsorgshjem i andre byer");

    private KoldingTables() {}

    /** Kolding's strategy before its tables are read: every initiative has the first theme, for want of a better. */
    static Strategi without() {
        Strategi.Builder strategi = Strategi.builder()
                .navn("Hjemløshed")
                .kommune(Kommune.builder().kode("0621").navn("Kolding Kommune").build())
                .addRolle(Rolle.builder()
                        .kode("chef")
                        .navn("Chef")
                        .art(Rolleart.INITIATIVEJER)
                        .build())
                .addAllCentre(List.of(
                        center("rus", "Rusmiddelbehandling og socialt udsatte", "Rus. og socialt udsatte"),
                        center("voksen", "Voksenrådgivningen"),
                        center("vejledning", "Socialpædagogisk vejledning og væresteder"),
                        center("modtagelse", "Modtagelse og ydelse"),
                        center("socialfagligt", "Socialfagligt center"),
                        center("kontanthjaelp", "Kontanthjælp og ressourceforløb")));
        List.of("SAF", "SSF", "BF", "CF", "BUF")
                .forEach(kode ->
                        strategi.addForvaltning(Forvaltning.builder().kode(kode).build()));
        nummererede(TEMAER)
                .forEach(nummer -> strategi.addTema(Tema.builder()
                        .nummer(nummer)
                        .navn(TEMAER.get(nummer - 1))
                        .build()));
        nummererede(INITIATIVER)
                .forEach(nummer -> strategi.addInitiativ(Initiativ.builder()
                        .nummer(nummer)
                        .navn(INITIATIVER.get(nummer - 1))
                        .addTema(1)
                        .addEjere(Initiativejer.builder()
                                .rolle("chef")
                                .hovedansvar(true)
                                .build())
                        .build()));
        return strategi.build();
    }

    private static List<Integer> nummererede(List<String> navne) {
        List<Integer> numre = new ArrayList<>();
        navne.forEach(navn -> numre.add(numre.size() + 1));
        return numre;
    }

    private static Center center(String kode, String navn) {
        return Center.builder().kode(kode).navn(navn).build();
    }

    private static Center center(String kode, String navn, String kortnavn) {
        return Center.builder().kode(kode).navn(navn).kortnavn(kortnavn).build();
    }
}

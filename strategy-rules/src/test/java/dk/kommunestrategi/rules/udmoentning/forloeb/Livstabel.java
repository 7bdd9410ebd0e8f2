package dk.kommunestrategi.rules.udmoentning.forloeb;

import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The life of an initiative, written down once more: the oracle of the log. */
public final class Livstabel {

    /** What stays possible until the end, and changes nothing. */
    static final Set<Beslutningsart> ALTID = EnumSet.of(
            Beslutningsart.METODEGODKENDELSE,
            Beslutningsart.OEKONOMIUDVALGETS_ERKLAERING,
            Beslutningsart.BEVILLING,
            Beslutningsart.TILLAEGSBEVILLING,
            Beslutningsart.ANLAEGSBEVILLING,
            Beslutningsart.OMPLACERING);

    public static final Set<Beslutningsart> STANDSNING =
            EnumSet.of(Beslutningsart.STANDSNING, Beslutningsart.FASTHOLDELSE, Beslutningsart.OPHAEVELSE);

    private static final String SKRIDT = """
            FORESLAAET: VIDERE_ARBEJDE>GODKENDT_TIL_VIDERE_ARBEJDE UFORMEL_IGANGSAETTELSE>UFORMELT_I_GANG \
            SKABELON_ANVENDES>FORESLAAET SKABELON_ANVENDES_IKKE>FORESLAAET \
            GODKENDELSE_TIL_IGANGSAETTELSE>GODKENDT_TIL_IGANGSAETTELSE UDSKYDELSE>UDSKUDT \
            AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE>AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE ALLEREDE_I_GANG>UNDER_UDVIKLING \
            SAMMENLAEGNING>LAGT_SAMMEN DELING>DELT
            GODKENDT_TIL_VIDERE_ARBEJDE: VIDERE_ARBEJDE>GODKENDT_TIL_VIDERE_ARBEJDE \
            UFORMEL_IGANGSAETTELSE>UFORMELT_I_GANG SKABELON_ANVENDES>GODKENDT_TIL_VIDERE_ARBEJDE \
            SKABELON_ANVENDES_IKKE>GODKENDT_TIL_VIDERE_ARBEJDE \
            GODKENDELSE_TIL_IGANGSAETTELSE>GODKENDT_TIL_IGANGSAETTELSE UDSKYDELSE>UDSKUDT \
            AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE>AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE ALLEREDE_I_GANG>UNDER_UDVIKLING \
            SAMMENLAEGNING>LAGT_SAMMEN DELING>DELT
            UFORMELT_I_GANG: VIDERE_ARBEJDE>UFORMELT_I_GANG SKABELON_ANVENDES>UFORMELT_I_GANG \
            SKABELON_ANVENDES_IKKE>UFORMELT_I_GANG GODKENDELSE_TIL_IGANGSAETTELSE>GODKENDT_TIL_IGANGSAETTELSE \
            UDSKYDELSE>UDSKUDT AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE>AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE \
            ALLEREDE_I_GANG>UNDER_UDVIKLING SAMMENLAEGNING>LAGT_SAMMEN DELING>DELT
            GODKENDT_TIL_IGANGSAETTELSE: UDVIKLINGSSTART>UNDER_UDVIKLING UDSKYDELSE>UDSKUDT \
            AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE>AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE SAMMENLAEGNING>LAGT_SAMMEN \
            DELING>DELT
            UNDER_UDVIKLING: PAUSE>SAT_PAA_PAUSE UDSKYDELSE>UDSKUDT \
            AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE>AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE SAMMENLAEGNING>LAGT_SAMMEN \
            DELING>DELT FORELAEGGELSE_FOR_UDVALG>FORELAGT_FOR_UDVALG ENDELIG_GODKENDELSE>ENDELIGT_GODKENDT \
            FINANSIERING>UNDER_UDVIKLING
            SAT_PAA_PAUSE: GENOPTAGELSE>UNDER_UDVIKLING UDSKYDELSE>UDSKUDT \
            AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE>AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE SAMMENLAEGNING>LAGT_SAMMEN \
            DELING>DELT
            FORELAGT_FOR_UDVALG: ENDELIG_GODKENDELSE>ENDELIGT_GODKENDT AFVISNING>AFVIST \
            TILBAGESENDELSE>UNDER_UDVIKLING FINANSIERING>FORELAGT_FOR_UDVALG
            ENDELIGT_GODKENDT: FINANSIERING>ENDELIGT_GODKENDT IMPLEMENTERING>IMPLEMENTERET \
            AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE>AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE
            IMPLEMENTERET: OVERGANG_TIL_DRIFT>I_DRIFT EVALUERING>EVALUERET
            I_DRIFT: EVALUERING>EVALUERET
            EVALUERET: FORTSAETTELSE>FORTSAT OPHOER>OPHOERT
            FORTSAT: OVERGANG_TIL_DRIFT>I_DRIFT EVALUERING>EVALUERET
            OPHOERT:
            UDSKUDT: GENOPTAGELSE>GODKENDT_TIL_VIDERE_ARBEJDE VIDERE_ARBEJDE>UDSKUDT \
            UFORMEL_IGANGSAETTELSE>UFORMELT_I_GANG SKABELON_ANVENDES>UDSKUDT SKABELON_ANVENDES_IKKE>UDSKUDT \
            GODKENDELSE_TIL_IGANGSAETTELSE>GODKENDT_TIL_IGANGSAETTELSE UDSKYDELSE>UDSKUDT \
            AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE>AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE SAMMENLAEGNING>LAGT_SAMMEN \
            DELING>DELT
            AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE:
            AFVIST:
            LAGT_SAMMEN:
            DELT:
            """;

    private static final Map<Initiativtilstand, Map<Beslutningsart, Initiativtilstand>> TABEL = read();

    private Livstabel() {}

    /** Where a step leads, or nothing when it is not possible; what is decided of a stopped decision is no step. */
    public static Optional<Initiativtilstand> after(Initiativtilstand fra, Beslutningsart art) {
        return Optional.ofNullable(TABEL.get(fra).get(art));
    }

    private static Map<Initiativtilstand, Map<Beslutningsart, Initiativtilstand>> read() {
        Map<Initiativtilstand, Map<Beslutningsart, Initiativtilstand>> tabel = new EnumMap<>(Initiativtilstand.class);
        SKRIDT.lines().forEach(line -> {
            String[] words = line.split(" +|: *", 0);
            Initiativtilstand fra = Initiativtilstand.valueOf(words[0]);
            Map<Beslutningsart, Initiativtilstand> skridt = new TreeMap<>();
            for (int k = 1; k < words.length; k++) {
                String[] step = words[k].split(">", 2);
                skridt.put(Beslutningsart.valueOf(step[0]), Initiativtilstand.valueOf(step[1]));
            }
            if (!skridt.isEmpty()) {
                ALTID.forEach(art -> skridt.put(art, fra));
            }
            tabel.put(fra, skridt);
        });
        return tabel;
    }
}

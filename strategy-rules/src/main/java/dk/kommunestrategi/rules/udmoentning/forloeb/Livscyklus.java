package dk.kommunestrategi.rules.udmoentning.forloeb;

import static dk.kommunestrategi.model.styring.Beslutningsart.AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE;
import static dk.kommunestrategi.model.styring.Beslutningsart.AFVISNING;
import static dk.kommunestrategi.model.styring.Beslutningsart.ALLEREDE_I_GANG;
import static dk.kommunestrategi.model.styring.Beslutningsart.ANLAEGSBEVILLING;
import static dk.kommunestrategi.model.styring.Beslutningsart.BEVILLING;
import static dk.kommunestrategi.model.styring.Beslutningsart.DELING;
import static dk.kommunestrategi.model.styring.Beslutningsart.ENDELIG_GODKENDELSE;
import static dk.kommunestrategi.model.styring.Beslutningsart.EVALUERING;
import static dk.kommunestrategi.model.styring.Beslutningsart.FINANSIERING;
import static dk.kommunestrategi.model.styring.Beslutningsart.FORELAEGGELSE_FOR_UDVALG;
import static dk.kommunestrategi.model.styring.Beslutningsart.FORTSAETTELSE;
import static dk.kommunestrategi.model.styring.Beslutningsart.GENOPTAGELSE;
import static dk.kommunestrategi.model.styring.Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE;
import static dk.kommunestrategi.model.styring.Beslutningsart.IMPLEMENTERING;
import static dk.kommunestrategi.model.styring.Beslutningsart.METODEGODKENDELSE;
import static dk.kommunestrategi.model.styring.Beslutningsart.OEKONOMIUDVALGETS_ERKLAERING;
import static dk.kommunestrategi.model.styring.Beslutningsart.OMPLACERING;
import static dk.kommunestrategi.model.styring.Beslutningsart.OPHOER;
import static dk.kommunestrategi.model.styring.Beslutningsart.OVERGANG_TIL_DRIFT;
import static dk.kommunestrategi.model.styring.Beslutningsart.PAUSE;
import static dk.kommunestrategi.model.styring.Beslutningsart.SAMMENLAEGNING;
import static dk.kommunestrategi.model.styring.Beslutningsart.SKABELON_ANVENDES;
import static dk.kommunestrategi.model.styring.Beslutningsart.SKABELON_ANVENDES_IKKE;
import static dk.kommunestrategi.model.styring.Beslutningsart.TILBAGESENDELSE;
import static dk.kommunestrategi.model.styring.Beslutningsart.TILLAEGSBEVILLING;
import static dk.kommunestrategi.model.styring.Beslutningsart.UDSKYDELSE;
import static dk.kommunestrategi.model.styring.Beslutningsart.UDVIKLINGSSTART;
import static dk.kommunestrategi.model.styring.Beslutningsart.UFORMEL_IGANGSAETTELSE;
import static dk.kommunestrategi.model.styring.Beslutningsart.VIDERE_ARBEJDE;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.AFVIST;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.DELT;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.ENDELIGT_GODKENDT;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.EVALUERET;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.FORELAGT_FOR_UDVALG;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.FORESLAAET;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.FORTSAT;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.GODKENDT_TIL_IGANGSAETTELSE;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.GODKENDT_TIL_VIDERE_ARBEJDE;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.IMPLEMENTERET;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.I_DRIFT;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.LAGT_SAMMEN;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.OPHOERT;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.SAT_PAA_PAUSE;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.UDSKUDT;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.UFORMELT_I_GANG;
import static dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand.UNDER_UDVIKLING;

import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The life of an initiative: which step leads from where to where. It begins as {@link Initiativtilstand#FORESLAAET}; a
 * step that the table does not have is not possible. That a decision is stopped, and what becomes of it, is no step of its own:
 * it leads back to where the initiative was, or leaves it where it is. Immutable and thread-safe.
 */
public final class Livscyklus {

    static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.rules.udmoentning.forloeb.Forloebstekster", locale));

    /**
     * What can be decided of an initiative wherever it is, and leaves it there. A method is approved "forud for en større
     * indsamling", and data are collected from the baseline to the last evaluation; money is granted before an initiative
     * starts, and while it runs.
     */
    private static final Set<Beslutningsart> ALTID_MULIGE = EnumSet.of(
            METODEGODKENDELSE,
            OEKONOMIUDVALGETS_ERKLAERING,
            BEVILLING,
            TILLAEGSBEVILLING,
            ANLAEGSBEVILLING,
            OMPLACERING);

    private static final Map<Initiativtilstand, Map<Beslutningsart, Initiativtilstand>> SKRIDT = skridt();

    private Livscyklus() {}

    /**
     * {@return where a step leads from a state, or nothing when it is not possible there}
     *
     * @param tilstand the state from which it leads
     * @param skridt the decision that is the step
     */
    public static Optional<Initiativtilstand> after(Initiativtilstand tilstand, Beslutningsart skridt) {
        return Optional.ofNullable(fra(tilstand).get(skridt));
    }

    /**
     * {@return the steps that are possible from a state, in their natural order}
     *
     * @param tilstand the state from which they lead
     */
    public static List<Beslutningsart> possible(Initiativtilstand tilstand) {
        return List.copyOf(fra(tilstand).keySet());
    }

    private static Map<Beslutningsart, Initiativtilstand> fra(Initiativtilstand tilstand) {
        return SKRIDT.getOrDefault(tilstand, Map.of());
    }

    private static Map<Initiativtilstand, Map<Beslutningsart, Initiativtilstand>> skridt() {
        Map<Initiativtilstand, Map<Beslutningsart, Initiativtilstand>> skridt = new EnumMap<>(Initiativtilstand.class);
        for (Initiativtilstand tilstand : Initiativtilstand.values()) {
            if (!tilstand.isEnd()) {
                ALTID_MULIGE.forEach(art -> add(skridt, tilstand, art, tilstand));
            }
            if (tilstand.isFresh()) {
                addFresh(skridt, tilstand);
            }
        }
        addUdvikling(skridt);
        addAfgoerelse(skridt);
        addDrift(skridt);
        return skridt;
    }

    /** What has not started yet: the half-yearly status initiates, postpones or ends it. */
    private static void addFresh(
            Map<Initiativtilstand, Map<Beslutningsart, Initiativtilstand>> skridt, Initiativtilstand fresh) {
        add(skridt, fresh, VIDERE_ARBEJDE, fresh == FORESLAAET ? GODKENDT_TIL_VIDERE_ARBEJDE : fresh);
        add(skridt, fresh, SKABELON_ANVENDES, fresh);
        add(skridt, fresh, SKABELON_ANVENDES_IKKE, fresh);
        add(skridt, fresh, GODKENDELSE_TIL_IGANGSAETTELSE, GODKENDT_TIL_IGANGSAETTELSE);
        addStop(skridt, fresh);
        addOmdannelse(skridt, fresh);
        if (fresh != UFORMELT_I_GANG) {
            add(skridt, fresh, UFORMEL_IGANGSAETTELSE, UFORMELT_I_GANG);
        }
        if (fresh == UDSKUDT) {
            add(skridt, fresh, GENOPTAGELSE, GODKENDT_TIL_VIDERE_ARBEJDE);
        } else {
            add(skridt, fresh, ALLEREDE_I_GANG, UNDER_UDVIKLING);
        }
    }

    private static void addUdvikling(Map<Initiativtilstand, Map<Beslutningsart, Initiativtilstand>> skridt) {
        for (Initiativtilstand tilstand : List.of(GODKENDT_TIL_IGANGSAETTELSE, UNDER_UDVIKLING, SAT_PAA_PAUSE)) {
            addStop(skridt, tilstand);
            addOmdannelse(skridt, tilstand);
        }
        add(skridt, GODKENDT_TIL_IGANGSAETTELSE, UDVIKLINGSSTART, UNDER_UDVIKLING);
        add(skridt, UNDER_UDVIKLING, PAUSE, SAT_PAA_PAUSE);
        add(skridt, SAT_PAA_PAUSE, GENOPTAGELSE, UNDER_UDVIKLING);
    }

    private static void addAfgoerelse(Map<Initiativtilstand, Map<Beslutningsart, Initiativtilstand>> skridt) {
        add(skridt, UNDER_UDVIKLING, FORELAEGGELSE_FOR_UDVALG, FORELAGT_FOR_UDVALG);
        add(skridt, FORELAGT_FOR_UDVALG, TILBAGESENDELSE, UNDER_UDVIKLING);
        add(skridt, FORELAGT_FOR_UDVALG, AFVISNING, AFVIST);
        for (Initiativtilstand tilstand : List.of(UNDER_UDVIKLING, FORELAGT_FOR_UDVALG)) {
            add(skridt, tilstand, FINANSIERING, tilstand);
            add(skridt, tilstand, ENDELIG_GODKENDELSE, ENDELIGT_GODKENDT);
        }
        add(skridt, ENDELIGT_GODKENDT, FINANSIERING, ENDELIGT_GODKENDT);
        add(skridt, ENDELIGT_GODKENDT, AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE, AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE);
        add(skridt, ENDELIGT_GODKENDT, IMPLEMENTERING, IMPLEMENTERET);
    }

    /** "Med jævne mellemrum": what continues is evaluated again. */
    private static void addDrift(Map<Initiativtilstand, Map<Beslutningsart, Initiativtilstand>> skridt) {
        for (Initiativtilstand tilstand : List.of(IMPLEMENTERET, I_DRIFT, FORTSAT)) {
            add(skridt, tilstand, EVALUERING, EVALUERET);
            if (tilstand != I_DRIFT) {
                add(skridt, tilstand, OVERGANG_TIL_DRIFT, I_DRIFT);
            }
        }
        add(skridt, EVALUERET, FORTSAETTELSE, FORTSAT);
        add(skridt, EVALUERET, OPHOER, OPHOERT);
    }

    private static void addStop(
            Map<Initiativtilstand, Map<Beslutningsart, Initiativtilstand>> skridt, Initiativtilstand fra) {
        add(skridt, fra, UDSKYDELSE, UDSKUDT);
        add(skridt, fra, AFSLUTNING_UDEN_YDERLIGERE_ARBEJDE, AFSLUTTET_UDEN_YDERLIGERE_ARBEJDE);
    }

    private static void addOmdannelse(
            Map<Initiativtilstand, Map<Beslutningsart, Initiativtilstand>> skridt, Initiativtilstand fra) {
        add(skridt, fra, SAMMENLAEGNING, LAGT_SAMMEN);
        add(skridt, fra, DELING, DELT);
    }

    private static void add(
            Map<Initiativtilstand, Map<Beslutningsart, Initiativtilstand>> skridt,
            Initiativtilstand fra,
            Beslutningsart art,
            Initiativtilstand til) {
        skridt.computeIfAbsent(fra, fresh -> new EnumMap<>(Beslutningsart.class))
                .put(art, til);
    }
}

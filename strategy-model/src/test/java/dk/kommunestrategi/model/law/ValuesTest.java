package dk.kommunestrategi.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.kommunestrategi.model.Eksempel;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Datakilde;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.forloeb.Fase;
import dk.kommunestrategi.model.forloeb.Udviklingsforloeb;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Pulje;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Beslutningsoplaeg;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Dagsordensmoede;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Dokumenthenvisning;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Hoeringspart;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Tilkendegivelser;
import dk.kommunestrategi.model.sag.Valgperiode;
import dk.kommunestrategi.model.styring.Aarsdato;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.styring.Styringspolitik;
import dk.kommunestrategi.model.value.Systemreference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all value types have in common. */
class ValuesTest {

    static Stream<Arguments> builders() {
        return Stream.of(
                arguments(Strategi.class, "[navn, kommune]"),
                arguments(Kommune.class, "[kode, navn]"),
                arguments(Tema.class, "[nummer, navn]"),
                arguments(Forvaltning.class, "[kode]"),
                arguments(Center.class, "[kode, navn]"),
                arguments(Kapacitetsaendring.class, "[fra, kapacitet]"),
                arguments(Grundbelastning.class, "[fra, niveau, art]"),
                arguments(Rolle.class, "[kode, navn, art]"),
                arguments(Initiativ.class, "[nummer, navn]"),
                arguments(Initiativejer.class, "[rolle, hovedansvar]"),
                arguments(Temaangivelse.class, "[kilde]"),
                arguments(Angivelse.class, "[kilde, udsagn]"),
                arguments(Uenighed.class, "[art, emne]"),
                arguments(Vurdering.class, "[letImplementerbart, udgiftsniveau]"),
                arguments(Samarbejde.class, "[intern]"),
                arguments(Ressourcetraek.class, "[center]"),
                arguments(Driftstraek.class, "[center, niveau]"),
                arguments(Binding.class, "[fra, art]"),
                arguments(Periode.class, "[fra, til]"),
                arguments(Placering.class, "[initiativ, formelStart]"),
                arguments(Handleplan.class, "[periode]"),
                arguments(Handleplansversion.class, "[art, handleplan]"),
                arguments(Planberegning.class, "[produktversion, fingeraftryk]"),
                arguments(Kriterievalg.class, "[id]"),
                arguments(Varighedsinterval.class, "[mindst, hoejst]"),
                arguments(Varighedsskoen.class, "[forventet, mindst, hoejst]"),
                arguments(Moede.class, "[art, dato]"),
                arguments(Beslutning.class, "[art, organ, halvaar]"),
                arguments(Rettelse.class, "[post]"),
                arguments(Indikator.class, "[kode, navn, art]"),
                arguments(Datakilde.class, "[navn, art]"),
                arguments(Maaling.class, "[fra, til]"),
                arguments(Statusnotat.class, "[initiativ, halvaar]"),
                arguments(Initiativbeskrivelse.class, "[navn]"),
                arguments(Leverance.class, "[navn]"),
                arguments(Udgift.class, "[aar, beloeb]"),
                arguments(OekonomiskRamme.class, "[prisniveau]"),
                arguments(Aarsramme.class, "[aar, art, beloeb]"),
                arguments(Centerandel.class, "[center]"),
                arguments(Udviklingsforloeb.class, "[navn]"),
                arguments(Maalsaetning.class, "[kode, navn, art]"),
                arguments(Fase.class, "[navn, tid]"),
                arguments(Sag.class, "[id, titel]"),
                arguments(Indstilling.class, "[tekst]"),
                arguments(Afsnit.class, "[tekst]"),
                arguments(Afstemning.class, "[stemmerFor, stemmerImod]"),
                arguments(Beslutningsoplaeg.class, "[ophav]"),
                arguments(Tilkendegivelser.class, "[enige, uenige]"),
                arguments(Felt.class, "[navn, vaerdi]"),
                arguments(Valgperiode.class, "[fra, til]"),
                arguments(Hoeringspart.class, "[navn]"),
                arguments(Systemreference.class, "[system]"),
                arguments(Aarsdato.class, "[art, maaned]"),
                arguments(Problem.class, "[code]"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("builders")
    void nameWhatIsRequiredAndNotSet(Class<?> type, String required) {
        assertThatThrownBy(() -> build(type))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Cannot build %s, some of required attributes are not set %s", type.getSimpleName(), required);
    }

    @Test
    void canOnlyBePoliciesListsAndWhatARecordMayLeaveOutWhereNothingIsRequired() {
        List<Class<?>> without = new ArrayList<>(ModelClasses.valueTypes());
        without.removeAll(builders().map(builder -> builder.get()[0]).toList());

        assertThat(without)
                .containsExactlyInAnyOrder(
                        Prioriteringspolitik.class,
                        Budgetregel.class,
                        Valggruppe.class,
                        Styring.class,
                        Styringspolitik.class,
                        Udgiftsprofil.class,
                        Pulje.class,
                        Behandlingstrin.class,
                        Bilag.class,
                        Dagsordenspunkt.class,
                        Publicering.class,
                        Dokumenthenvisning.class,
                        Dagsordensmoede.class);
    }

    @Test
    void compareByContent() {
        Strategi strategi = Eksempel.fullStrategi();
        Strategi same = Eksempel.fullStrategi();

        assertThat(same).isNotSameAs(strategi).isEqualTo(strategi).hasSameHashCodeAs(strategi);
        assertThat(same).hasToString(strategi.toString());
    }

    @Test
    void areAllInTheFullStrategyOfTheseTests() {
        assertThat(parts().keySet())
                .containsExactlyInAnyOrderElementsOf(ModelClasses.valueTypes().stream()
                        .filter(type -> type != Problem.class)
                        .toList());
    }

    @Test
    void differWhereverOneOfTheirPropertiesDoes() {
        Strategi strategi = Eksempel.fullStrategi();
        Initiativ initiativ = strategi.getInitiativer().get(0);

        assertThat(strategi.withNavn("x")).isNotEqualTo(strategi);
        assertThat(strategi.withSkala(4)).isNotEqualTo(strategi);
        assertThat(strategi.withHandleplan(Optional.empty())).isNotEqualTo(strategi);
        assertThat(initiativ.withVarighed(9)).isNotEqualTo(initiativ);
        assertThat(initiativ.withTemaer(2)).isNotEqualTo(initiativ);
        assertThat(Eksempel.traek("rus", 1)).isNotEqualTo(Eksempel.traek("rus", 2));
        assertThat(Eksempel.ejer("a", true)).isNotEqualTo(Eksempel.ejer("a", false));
    }

    @Test
    void haveListsThatNobodyCanChange() {
        int antal = 0;
        for (Object del : alleParts()) {
            for (Method accessor : accessors(del)) {
                // An empty list of the JDK has nothing to clear.
                if (read(accessor, del) instanceof List<?> list && !list.isEmpty()) {
                    antal++;
                    assertThatThrownBy(list::clear)
                            .as(accessor.toString())
                            .isInstanceOf(UnsupportedOperationException.class);
                    assertThatThrownBy(() -> list.add(null))
                            .as(accessor.toString())
                            .isInstanceOf(UnsupportedOperationException.class);
                }
            }
        }
        assertThat(antal).isGreaterThan(10);
    }

    @Test
    void keepWhatTheyWereBuiltWithWhateverHappensToItLater() {
        List<Integer> temaer = new ArrayList<>(List.of(1, 2));
        Initiativ initiativ = Eksempel.initiativ(1).withTemaer(temaer);
        temaer.clear();

        assertThat(initiativ.getTemaer()).containsExactly(1, 2);
    }

    @Test
    void areNotChangedByTheBuilderThatMadeThem() {
        Tema.Builder builder = Tema.builder().from(Eksempel.tema(1));
        Tema before = builder.build();
        builder.navn("x").build();

        assertThat(before).isEqualTo(Eksempel.tema(1));
    }

    @Test
    void neverHoldNull() {
        assertThatThrownBy(() -> Strategi.builder().navn(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Strategi.builder().addTema(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Eksempel.strategi().withTemaer(Arrays.asList(Eksempel.tema(1), null)))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void holdAlsoWhatBreaksAConstraint() {
        assertThat(Eksempel.tema(-1).getNummer()).isEqualTo(-1);
        assertThat(Eksempel.strategi().withNavn("").getNavn()).isEmpty();
        assertThat(Problem.of(Problemkode.TOM_TEKST, "not a pointer").build().getPointer())
                .isEqualTo("not a pointer");
    }

    private static Object build(Class<?> type) throws Throwable {
        Object builder = type.getMethod("builder").invoke(null);
        try {
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Collection<Object> alleParts() {
        return parts().values();
    }

    /** One value of each type that the full strategy is made of. */
    private static Map<Class<?>, Object> parts() {
        Map<Class<?>, Object> parts = new LinkedHashMap<>();
        collect(Eksempel.fullStrategi(), parts);
        return parts;
    }

    private static void collect(Object del, Map<Class<?>, Object> parts) {
        if (del instanceof Collection<?> several) {
            several.forEach(one -> collect(one, parts));
        } else if (del instanceof Map<?, ?> map) {
            map.values().forEach(one -> collect(one, parts));
        } else if (del instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> collect(one, parts));
        } else if (type(del).isPresent()) {
            parts.putIfAbsent(type(del).get(), del);
            accessors(del).forEach(accessor -> collect(read(accessor, del), parts));
        }
    }

    private static Optional<Class<?>> type(Object del) {
        return ModelClasses.valueTypes().stream()
                .filter(type -> type.isInstance(del))
                .findFirst();
    }

    private static List<Method> accessors(Object del) {
        return Arrays.stream(type(del).orElseThrow().getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && (method.getName().startsWith("get")
                                || method.getName().startsWith("is")))
                .toList();
    }

    private static Object read(Method accessor, Object del) {
        try {
            return accessor.invoke(del);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}

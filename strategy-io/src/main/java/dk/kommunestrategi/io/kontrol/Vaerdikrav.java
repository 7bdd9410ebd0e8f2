package dk.kommunestrategi.io.kontrol;

import dk.kommunestrategi.io.json.Egenskab;
import dk.kommunestrategi.io.json.Modeltype;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.vaerdi.Udfyldt;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a property of the model demands of its values, from its annotations. Immutable and thread-safe.
 *
 * @param egenskab the property
 * @param egne what the value must keep: a list, or what a getter returns or holds
 * @param indre what the elements of a list, or the content of an optional, must keep besides
 * @param modeltype their type where it has properties of its own
 */
record Vaerdikrav(Egenskab egenskab, List<Krav> egne, List<Krav> indre, Optional<Modeltype> modeltype) {

    private static final Map<Modeltype, List<Vaerdikrav>> KENDTE = new ConcurrentHashMap<>();

    /**
     * One demand.
     *
     * @param overholdt whether a value keeps it
     * @param problem what is wrong at a place where one does not
     */
    record Krav(Predicate<Object> overholdt, Function<String, Problem> problem) {}

    /** What the type's properties demand, in their order, without those that demand nothing. */
    static List<Vaerdikrav> of(Modeltype type) {
        return KENDTE.computeIfAbsent(
                type,
                ny -> ny.getEgenskaber().stream()
                        .map(Vaerdikrav::afledt)
                        .filter(krav -> !krav.erTomt())
                        .toList());
    }

    private boolean erTomt() {
        return egne.isEmpty() && indre.isEmpty() && modeltype.isEmpty();
    }

    private static Vaerdikrav afledt(Egenskab egenskab) {
        Type type = egenskab.erListe() ? Egenskab.indhold(egenskab.vaerditype()) : egenskab.vaerditype();
        List<Krav> indre = egenskab.getter().getAnnotatedReturnType() instanceof AnnotatedParameterizedType beholder
                ? krav(beholder.getAnnotatedActualTypeArguments()[0])
                : List.of();
        return new Vaerdikrav(egenskab, krav(egenskab.getter()), indre, Modeltype.of((Class<?>) type));
    }

    private static List<Krav> krav(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .map(Vaerdikrav::krav)
                .toList();
    }

    private static Krav krav(Annotation constraint) {
        if (constraint instanceof Min min) {
            return new Krav(tal -> (Integer) tal >= min.value(), sti -> Vaerdifejl.underMindste(sti, min.value()));
        }
        if (constraint instanceof Max max) {
            return new Krav(tal -> (Integer) tal <= max.value(), sti -> Vaerdifejl.overStoerste(sti, max.value()));
        }
        if (constraint instanceof NotBlank || constraint instanceof Udfyldt) {
            return new Krav(tekst -> !((String) tekst).isBlank(), Vaerdifejl::tomTekst);
        }
        if (constraint instanceof NotEmpty) {
            return new Krav(liste -> !((List<?>) liste).isEmpty(), Vaerdifejl::tomListe);
        }
        if (constraint instanceof Pattern pattern) {
            Predicate<String> form =
                    java.util.regex.Pattern.compile(pattern.regexp()).asMatchPredicate();
            return new Krav(tekst -> form.test((String) tekst), sti -> Vaerdifejl.moensterBrudt(sti, pattern.regexp()));
        }
        throw new IllegalStateException("No problem code for the constraint " + constraint);
    }
}

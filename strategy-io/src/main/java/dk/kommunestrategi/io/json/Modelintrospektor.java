package dk.kommunestrategi.io.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Tells Jackson about the types of the model what annotations would tell it otherwise. Stateless and thread-safe. */
final class Modelintrospektor extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /** The lists that carry a strategy: written also when they are empty, so that a reader sees where they belong. */
    private static final Set<String> STAMLISTER = Set.of(
            "temaer",
            "forvaltninger",
            "centre",
            "roller",
            "initiativer",
            "ejere",
            "samarbejde",
            "ressourcetraek",
            "placeringer");

    @Override
    public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
        return Modeltype.of(type.getRawType()).map(Modeltype::getBuilder).orElse(null);
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(MapperConfig<?> config, AnnotatedClass type) {
        return Modeltype.of(type.getRawType())
                .map(model -> model.getEgenskaber().stream().map(Egenskab::navn).toArray(String[]::new))
                .orElse(null);
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated accessor) {
        Include hvornaar = accessor instanceof AnnotatedMethod method
                ? Modeltype.of(method.getDeclaringClass())
                        .flatMap(model -> model.egenskab(method.getAnnotated()))
                        .map(Modelintrospektor::hvornaar)
                        .orElse(Include.USE_DEFAULTS)
                : Include.USE_DEFAULTS;
        return JsonInclude.Value.construct(hvornaar, Include.USE_DEFAULTS);
    }

    /** A default is left out only where it means "none", that is 0 or false. */
    private static Include hvornaar(Egenskab egenskab) {
        if (egenskab.harStandardvaerdi()) {
            return egenskab.standardvaerdi()
                    .filter(standard -> standard.equals(0) || standard.equals(false))
                    .map(ingen -> Include.NON_DEFAULT)
                    .orElse(Include.ALWAYS);
        }
        return egenskab.erValgfri() || (egenskab.erListe() && !STAMLISTER.contains(egenskab.navn()))
                ? Include.NON_EMPTY
                : Include.ALWAYS;
    }
}

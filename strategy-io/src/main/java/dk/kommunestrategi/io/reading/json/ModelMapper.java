package dk.kommunestrategi.io.reading.json;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What Jackson is told, so that it maps the types of the model as they are, and refuses whatever they do not have. */
public final class ModelMapper {

    private ModelMapper() {}

    /** Returns a mapper in the making that knows the model, and reads within these limits. */
    public static JsonMapper.Builder builder(StreamReadConstraints limits) {
        // First, for it tells of annotations that are too old for anything else here.
        JsonFactory factory = JsonParsers.factory(limits);
        SimpleModule values = new SimpleModule().setDeserializerModifier(ConstantReader.everywhere());
        TextValue.addTo(values);
        UdvidelserValue.addTo(values);
        return JsonMapper.builder(factory)
                .annotationIntrospector(new ModelIntrospector())
                .accessorNaming(new ModelNames())
                .addModule(values)
                .enable(MapperFeature.USE_STATIC_TYPING)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(SerializationFeature.EAGER_SERIALIZER_FETCH)
                .withCoercionConfigDefaults(coercions -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        coercions.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .changeDefaultPropertyInclusion(when -> when.withValueInclusion(Include.NON_ABSENT))
                .changeDefaultNullHandling(ignored -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL));
    }
}

package dk.kommunestrategi.io.schema;

import com.github.victools.jsonschema.generator.MemberScope;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;

/**
 * The order of properties: that of the model. Only a single value comes before an earlier list of its like: generators of code
 * number the type of one that they have met in a list.
 */
final class SchemaOrder {

    static final Comparator<MemberScope<?, ?>> ORDER = Comparator.comparingDouble(SchemaOrder::slot);

    private SchemaOrder() {}

    private static double slot(MemberScope<?, ?> member) {
        return ModelType.of(member.getDeclaringType().getErasedType())
                .map(model -> slot(model.getProperties(), member))
                .orElse(-1.0);
    }

    private static double slot(List<ModelProperty> properties, MemberScope<?, ?> member) {
        for (int slot = 0; slot < properties.size(); slot++) {
            if (properties.get(slot).getter().equals(member.getRawMember())) {
                Type type = properties.get(slot).valueType();
                return properties.subList(0, slot).stream()
                        .filter(ModelProperty::isList)
                        .filter(list -> ModelProperty.content(list.valueType()).equals(type))
                        .filter(list -> ModelType.of((Class<?>) type).isPresent())
                        .findFirst()
                        .map(list -> properties.indexOf(list) - 0.5)
                        .orElse((double) slot);
            }
        }
        return -1;
    }
}

package dk.kommunestrategi.model.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of lists is said of lists that there are. */
class ListFactsTest {

    /** The names of the properties that elements of lists have, and of the lists. */
    private final Set<String> ofElements = new HashSet<>();

    private final Set<String> lists = new HashSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    ListFactsTest() {
        walk(Strategi.class, false);
    }

    @Test
    void nameOnlyPropertiesThatElementsHave() {
        assertThat(ofElements).containsAll(ListFacts.IDENTIFIERS).containsAll(ListFacts.ABOUT_THE_LIST);
    }

    @Test
    void nameOnlyListsThatThereAre() {
        assertThat(lists).containsAll(ListFacts.WRITTEN_WHEN_EMPTY);
    }

    private void walk(Type type, boolean isElement) {
        if (!(type instanceof Class<?> rawType) || !seen.add(rawType)) {
            return;
        }
        ModelType.of(rawType).ifPresent(model -> {
            for (ModelProperty property : model.getProperties()) {
                if (isElement) {
                    ofElements.add(property.name());
                }
                if (property.isList()) {
                    lists.add(property.name());
                    walk(ModelProperty.content(property.valueType()), true);
                } else if (property.isMap()) {
                    walk(ModelProperty.content(property.valueType()), false);
                } else {
                    walk(property.valueType(), false);
                }
            }
        });
    }
}

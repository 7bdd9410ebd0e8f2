package dk.kommunestrategi.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidatorteksterTest {

    @Test
    void existForEveryConstraintAndEveryErrorOfTheRulesAndForNothingElse() {
        Set<String> used = new TreeSet<>();
        Moduletsklasser.valueTypes().stream()
                .map(Standardvalidator.DANSK::getConstraintsForClass)
                .flatMap(ValidatorteksterTest::constraints)
                .map(ConstraintDescriptor::getMessageTemplate)
                .forEach(template -> used.add(template.substring(1, template.length() - 1)));
        Validatortekster.fejlSomReglerneKanFinde().forEach(code -> used.add("dk.kommunestrategi.problem." + code));

        assertThat(Validatortekster.ENGLISH.stringPropertyNames())
                .hasSizeGreaterThan(20)
                .isEqualTo(used);
    }

    @Test
    void haveTheSameKeysInDanishAndInEnglish() {
        assertThat(Validatortekster.DANISH.stringPropertyNames())
                .isEqualTo(Validatortekster.ENGLISH.stringPropertyNames());
    }

    @Test
    void sayInEachLanguageSomethingOfItsOwn() {
        assertThat(Validatortekster.ENGLISH.stringPropertyNames()).allSatisfy(key -> {
            assertThat(Validatortekster.danish(key)).isNotBlank();
            assertThat(Validatortekster.english(key)).isNotBlank().isNotEqualTo(Validatortekster.danish(key));
        });
    }

    @Test
    void nameTheSameParametersInBothLanguages() {
        assertThat(Validatortekster.ENGLISH.stringPropertyNames())
                .allSatisfy(key -> assertThat(Validatortekster.english(key).contains("{value}"))
                        .isEqualTo(Validatortekster.danish(key).contains("{value}")));
    }

    @Test
    void stayEnglishForWhoeverAsksForEnglishOnADanishMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("da-DK"));
            ResourceBundle.clearCache();
            ResourceBundle texts = ResourceBundle.getBundle("ContributorValidationMessages", Locale.ENGLISH);

            assertThat(texts.getString("dk.kommunestrategi.tom")).isEqualTo("must not be empty");
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    @Test
    void haveKeysThatNoOtherLibraryUses() {
        assertThat(Validatortekster.ENGLISH.stringPropertyNames())
                .allSatisfy(key -> assertThat(key).startsWith("dk.kommunestrategi."));
    }

    private static Stream<ConstraintDescriptor<?>> constraints(BeanDescriptor type) {
        return Stream.concat(
                type.getConstraintDescriptors().stream(),
                type.getConstrainedProperties().stream().flatMap(ValidatorteksterTest::constraints));
    }

    private static Stream<ConstraintDescriptor<?>> constraints(PropertyDescriptor property) {
        return Stream.concat(
                property.getConstraintDescriptors().stream(),
                property.getConstrainedContainerElementTypes().stream()
                        .map(ElementDescriptor::getConstraintDescriptors)
                        .flatMap(Set::stream));
    }
}

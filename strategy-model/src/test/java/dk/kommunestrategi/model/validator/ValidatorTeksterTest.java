package dk.kommunestrategi.model.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.law.ModelClasses;
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

class ValidatorTeksterTest {

    @Test
    void existForEveryConstraintAndEveryErrorOfTheRulesAndForNothingElse() {
        Set<String> used = new TreeSet<>();
        ModelClasses.valueTypes().stream()
                .map(DefaultValidator.DANSK::getConstraintsForClass)
                .flatMap(ValidatorTeksterTest::constraints)
                .map(ConstraintDescriptor::getMessageTemplate)
                .forEach(template -> used.add(template.substring(1, template.length() - 1)));
        ValidatorTekster.fejlOfTheChecks().forEach(code -> used.add("dk.kommunestrategi.problem." + code));

        assertThat(ValidatorTekster.ENGLISH.stringPropertyNames())
                .hasSizeGreaterThan(20)
                .isEqualTo(used);
    }

    @Test
    void haveTheSameKeysInDanishAndInEnglish() {
        assertThat(ValidatorTekster.DANISH.stringPropertyNames())
                .isEqualTo(ValidatorTekster.ENGLISH.stringPropertyNames());
    }

    @Test
    void sayInEachLanguageSomethingOfItsOwn() {
        assertThat(ValidatorTekster.ENGLISH.stringPropertyNames()).allSatisfy(key -> {
            assertThat(ValidatorTekster.danish(key)).isNotBlank();
            assertThat(ValidatorTekster.english(key)).isNotBlank().isNotEqualTo(ValidatorTekster.danish(key));
        });
    }

    @Test
    void nameTheSameParametersInBothLanguages() {
        assertThat(ValidatorTekster.ENGLISH.stringPropertyNames())
                .allSatisfy(key -> assertThat(ValidatorTekster.english(key).contains("{value}"))
                        .isEqualTo(ValidatorTekster.danish(key).contains("{value}")));
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
        assertThat(ValidatorTekster.ENGLISH.stringPropertyNames())
                .allSatisfy(key -> assertThat(key).startsWith("dk.kommunestrategi."));
    }

    private static Stream<ConstraintDescriptor<?>> constraints(BeanDescriptor type) {
        return Stream.concat(
                type.getConstraintDescriptors().stream(),
                type.getConstrainedProperties().stream().flatMap(ValidatorTeksterTest::constraints));
    }

    private static Stream<ConstraintDescriptor<?>> constraints(PropertyDescriptor property) {
        return Stream.concat(
                property.getConstraintDescriptors().stream(),
                property.getConstrainedContainerElementTypes().stream()
                        .map(ElementDescriptor::getConstraintDescriptors)
                        .flatMap(Set::stream));
    }
}

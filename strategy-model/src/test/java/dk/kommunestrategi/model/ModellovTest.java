package dk.kommunestrategi.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.style.ValueStyle;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.text.Collator;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The laws that the module's code keeps. */
class ModellovTest {

    private static final String RODPAKKE = "dk.kommunestrategi.model";

    @Test
    void coverEveryPackage() {
        assertThat(Moduletsklasser.ALLE).hasSizeGreaterThan(80);
        for (Class<?> type : List.of(Strategi.class, Problem.class, Sprog.class, ValueStyle.class)) {
            assertThat(Moduletsklasser.ALLE.contain(type)).as(type.getName()).isTrue();
        }
        assertThat(Moduletsklasser.ALLE.contain(ModellovTest.class)).isFalse();
    }

    /** No JSON library, no validator engine, no logging, no solver; no files, no network, no threads either. */
    @Test
    void letItRestOnLittleMoreThanTheLanguage() {
        keeps(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        RODPAKKE + "..",
                        "java.lang..",
                        "java.text",
                        "java.time..",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "jakarta.validation..",
                        "org.immutables.value..",
                        "org.jspecify.annotations",
                        "org.threeten.extra"));
    }

    @Test
    void keepProblemsLanguagesAndStyleApartFromTheStrategy() {
        keeps(noClasses()
                .that()
                .resideInAnyPackage(RODPAKKE + ".problem", RODPAKKE + ".sprog", RODPAKKE + ".style")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(RODPAKKE));
    }

    @Test
    void keepThePackagesFreeOfCycles() {
        keeps(SlicesRuleDefinition.slices()
                .assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return type.getPackageName().startsWith(RODPAKKE)
                                ? SliceIdentifier.of(type.getPackageName())
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "the packages";
                    }
                })
                .should()
                .beFreeOfCycles());
    }

    @Test
    void leaveNoPublicClassOpenForExtension() {
        DescribedPredicate<JavaClass> closed = describe(
                "interfaces, enums or final",
                type -> type.isInterface()
                        || type.isEnum()
                        || type.getModifiers().contains(JavaModifier.FINAL));

        keeps(classes().that(areVisibleToApplications()).should(ArchCondition.from(closed)));
    }

    @Test
    void hideTheGeneratedImplementations() {
        keeps(noClasses()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePublic());
    }

    @Test
    void nameEveryClassForWhatItIs() {
        keeps(noClasses().should().haveNameMatching(".*(Util|Helper|Manager).*|.*Impl"));
    }

    @Test
    void serialiseNothingTheJavaWay() {
        keeps(noClasses()
                .that()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .should()
                .beAssignableTo(Serializable.class));
    }

    @Test
    void neverLookAtTheClock() {
        DescribedPredicate<JavaCall<?>> clock = calls(
                "the clock",
                call -> (call.getName().equals("now") && call.getOwner().isAssignableTo(TemporalAccessor.class))
                        || call.getOwner().isAssignableTo(Clock.class)
                        || is(call, System.class, "currentTimeMillis", "nanoTime")
                        || (is(call, Date.class, "<init>")
                                && call.getRawParameterTypes().isEmpty())
                        || is(call, Calendar.class, "getInstance"));

        keeps(noClasses().should().callCodeUnitWhere(clock));
    }

    @Test
    void neverDependOnTheLanguageOfTheMachine() {
        DescribedPredicate<JavaCall<?>> machine = calls(
                "the default locale, charset or time zone",
                call -> is(call, Locale.class, "getDefault")
                        || is(call, Charset.class, "defaultCharset")
                        || is(call, ZoneId.class, "systemDefault")
                        || is(call, TimeZone.class, "getDefault")
                        || is(call, String.class, "formatted")
                        || (is(call, String.class, "getBytes")
                                && call.getRawParameterTypes().isEmpty())
                        || (languageMatters(call) && !hasLocale(call)));

        keeps(noClasses().should().callCodeUnitWhere(machine));
    }

    /** Whether the call answers differently in different languages. */
    private static boolean languageMatters(CodeUnitCallTarget call) {
        return is(call, String.class, "format", "toLowerCase", "toUpperCase")
                || is(call, MessageFormat.class, "<init>")
                || (call.getOwner().isEquivalentTo(MessageFormat.class)
                        && call.getName().equals("format")
                        && call.getRawParameterTypes().size() == 2
                        && call.getRawParameterTypes().get(0).isEquivalentTo(String.class))
                || is(call, ResourceBundle.class, "getBundle")
                || is(call, DateTimeFormatter.class, "ofPattern")
                || (call.getOwner().isAssignableTo(NumberFormat.class)
                        && call.getName().matches("get.*Instance|<init>"))
                || (call.getOwner().isAssignableTo(Collator.class)
                        && call.getName().equals("getInstance"))
                || is(call, Scanner.class, "<init>")
                || is(call, Formatter.class, "<init>");
    }

    private static boolean hasLocale(CodeUnitCallTarget call) {
        return call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
    }

    private static boolean is(CodeUnitCallTarget call, Class<?> owner, String... names) {
        return call.getOwner().isEquivalentTo(owner) && List.of(names).contains(call.getName());
    }

    private static DescribedPredicate<JavaCall<?>> calls(String what, Predicate<CodeUnitCallTarget> predicate) {
        return describe("call " + what, call -> predicate.test(call.getTarget()));
    }

    /** Public, and not inside anything that is not. */
    private static DescribedPredicate<JavaClass> areVisibleToApplications() {
        return describe(
                "are visible to applications",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.getEnclosingClass()
                                .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                                .orElse(true));
    }

    private static void keeps(ArchRule rule) {
        rule.check(Moduletsklasser.ALLE);
    }
}

package dk.kommunestrategi.examples.law;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.BufferedWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
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
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What keeps the published modules from answering otherwise on another machine, on another day, or another time. */
class MachineLawTest {

    @Test
    void noClockIsLookedAt() {
        DescribedPredicate<JavaCall<?>> clock = calls(
                "the clock",
                call -> (call.getName().equals("now") && call.getOwner().isAssignableTo(TemporalAccessor.class))
                        || call.getOwner().isAssignableTo(Clock.class)
                        || is(call, System.class, "currentTimeMillis", "nanoTime")
                        || (is(call, Date.class, "<init>")
                                && call.getRawParameterTypes().isEmpty())
                        || is(call, Calendar.class, "getInstance"));

        hold(udgivne().should().callCodeUnitWhere(clock));
    }

    @Test
    void theLanguageOfTheMachineIsOfNoMatter() {
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

        hold(udgivne().should().callCodeUnitWhere(machine));
    }

    /**
     * What is drawn in a search is drawn from the request: {@code Chance} alone draws, and {@code Eksempler} draws from a
     * seed that its caller states. {@code FreshFile} gives a file that is there for a moment a name that no other has.
     */
    @Test
    void nothingIsLeftToChance() {
        hold(udgivne()
                .and()
                .doNotHaveSimpleName("Chance")
                .and()
                .doNotHaveSimpleName("Eksempler")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(RandomGenerator.class));
        hold(udgivne()
                .and()
                .doNotHaveSimpleName("FreshFile")
                .should()
                .callCodeUnitWhere(calls(
                        "chance",
                        call -> is(call, Math.class, "random")
                                || is(call, UUID.class, "randomUUID")
                                || is(call, System.class, "identityHashCode"))));
    }

    @Test
    void nothingIsSaidOnTheConsole() {
        hold(udgivne().should().accessField(System.class, "out").orShould().accessField(System.class, "err"));
    }

    /** Lines end with LF, or as a standard wants it. */
    @Test
    void linesEndTheSameOnEveryMachine() {
        hold(udgivne()
                .should()
                .callCodeUnitWhere(calls(
                        "the machine's line end",
                        call -> is(call, System.class, "lineSeparator")
                                || is(call, PrintWriter.class, "println")
                                || is(call, PrintStream.class, "println")
                                || is(call, BufferedWriter.class, "newLine"))));
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

    private static GivenClassesConjunction udgivne() {
        return noClasses().that().resideInAnyPackage(ModuleClasses.PUBLISHED.toArray(String[]::new));
    }

    private static void hold(ArchRule law) {
        law.allowEmptyShould(false).check(ModuleClasses.ALLE);
    }
}

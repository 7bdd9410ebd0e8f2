package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.value.Beloeb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/** Arbitrary texts, days, half-years and numbers, and how lists of them are made. */
final class Values {

    private Values() {}

    /** A text that says something, with everything that JSON has to escape and Danish has to keep. */
    static Arbitrary<String> tekst() {
        Arbitrary<String> character = Arbitraries.oneOf(
                Arbitraries.chars().alpha().map(String::valueOf),
                Arbitraries.of("æ", "ø", "å", "Æ", "Ø", "Å", "é", "€", "\u2028", "\uD83C\uDFE0"),
                Arbitraries.of("\"", "\\", "/", "\n", "\t", "\r", "\0", "\u001f", " ", "~"));
        return character
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts))
                .filter(tekst -> !tekst.isBlank());
    }

    static Arbitrary<List<String>> koder() {
        return tekst().set().ofMaxSize(3).map(List::copyOf);
    }

    static Arbitrary<List<Integer>> numre() {
        return Arbitraries.integers()
                .greaterOrEqual(1)
                .set()
                .ofMaxSize(4)
                .map(Set::stream)
                .map(numre -> numre.toList());
    }

    static Arbitrary<YearHalf> halvaar() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9_999).shrinkTowards(2_024), Arbitraries.of(Half.class))
                .as(YearHalf::of);
    }

    static Arbitrary<Periode> perioder() {
        return Combinators.combine(halvaar(), Arbitraries.integers().between(0, 20))
                .as((fra, several) -> {
                    YearHalf til = fra.plusHalves(several);
                    return Periode.of(fra, til.getYear() > 9_999 ? fra : til);
                });
    }

    static Arbitrary<LocalDate> datoer() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9_999, 12, 31).toEpochDay())
                .shrinkTowards(LocalDate.of(2_024, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Integer> aarstal() {
        return Arbitraries.integers().between(1_900, 9_999).shrinkTowards(2_024);
    }

    static Arbitrary<Beloeb> beloeb() {
        return Arbitraries.longs()
                .between(-99_999_999_999_999L, 99_999_999_999_999L)
                .map(Beloeb::new);
    }

    static <T> Arbitrary<List<T>> subset(List<T> alle) {
        return Arbitraries.of(true, false)
                .list()
                .ofSize(alle.size())
                .map(valg -> IntStream.range(0, alle.size())
                        .filter(valg::get)
                        .mapToObj(alle::get)
                        .toList());
    }

    static <T> Arbitrary<List<T>> nonEmptySubset(List<T> alle) {
        return subset(alle).map(chosen -> chosen.isEmpty() ? alle : chosen);
    }

    static <S, T> Arbitrary<List<T>> each(List<S> alle, Function<S, Arbitrary<T>> arbitrary) {
        List<Arbitrary<T>> each = new ArrayList<>();
        alle.forEach(one -> each.add(arbitrary.apply(one)));
        return Combinators.combine(each).as(values -> values);
    }
}

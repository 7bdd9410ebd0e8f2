package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.text.Letters;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The codes and names of a strategy's administrations ("forvaltninger"), and what is written as if it were one of them. */
final class Forvaltningsnavne {

    /** A few letters, none of them an ordinary small one: those of another alphabet can look like capitals. */
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{L}&&[^a-zæøå]]{2,5}");

    /** Letters of another alphabet among ours. */
    private static final Pattern MIXED = Pattern.compile("(?=.*\\p{IsLatin}).*[\\p{L}&&[^\\p{IsLatin}]].*");

    private final Set<String> known = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> plain = new HashSet<>();

    Forvaltningsnavne(Collection<Forvaltning> forvaltninger) {
        for (Forvaltning forvaltning : forvaltninger) {
            add(forvaltning.getKode());
            forvaltning.getNavn().ifPresent(this::add);
        }
        words.remove("");
    }

    private void add(String navn) {
        known.add(CellText.key(navn));
        words.add(CellText.words(navn));
        plain.add(plain(navn));
    }

    /** Whether a party is one of the administrations. */
    boolean isKnown(String part) {
        return known.contains(CellText.key(part)) || words.contains(CellText.words(part));
    }

    /** Whether a party looks like an administration, but is none of them. */
    boolean isMissing(String part) {
        String seen = Letters.visible(part);
        return !isKnown(part)
                && (ABBREVIATION.matcher(seen).matches()
                        || MIXED.matcher(seen).matches()
                        || plain.contains(plain(part)));
    }

    /** What a reader sees of a name: what letters have beside their shape, and what has none, is left out. */
    private static String plain(String navn) {
        return Normalizer.normalize(Letters.visible(CellText.key(navn)), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replace('İ', 'I');
    }
}

package dk.kommunestrategi.io.dagsorden.person;

import java.util.regex.Pattern;

/** Names that can be told to be names by how they look: "Anna Berg", "A. B. Hansen", "Berg (V)". */
final class NavneFinder {

    private static final Pattern PARTI =
            Pattern.compile("[\\s\\p{Z}]?\\((?:\\p{Lu}\\p{L}?|\\p{Lu}{2,3}|Sv|Frie Liberale"
                    + "|Venstre|Socialdemokratiet|Socialdemokraterne|Konservative|Enhedslisten|Radikale(?: Venstre)?|Alternativet"
                    + "|Moderaterne|Danmarksdemokraterne|Dansk Folkeparti|Liberal Alliance|Nye Borgerlige|Uden for parti(?:er)?"
                    + "|Løsgænger|løsgænger)\\)");

    private static final int LONGEST_PARTI = 30;

    private final WordRow row;

    NavneFinder(WordRow row) {
        this.row = row;
    }

    void find() {
        for (int k = 0; k < row.size(); k++) {
            if (row.word(k).isInitial()) {
                findAfterInitial(k);
            } else if (row.isMaybeNavn(k)) {
                find(k);
            }
        }
    }

    private void find(int index) {
        int last = row.endOfNavn(index);
        Word word = row.word(index);
        boolean isPlace = last + 1 < row.size() && row.isJoined(last) && PersonTable.isPlace(row.word(last + 1));
        if (last > index && !isPlace && (PersonTable.isFornavn(word) || isBeforeEfternavn(index, last))) {
            row.persons().set(index, last + 1);
        } else if (PersonTable.isSoenOfMany(word) && !isPlace) {
            row.persons().set(index);
        } else if (isBeforeParti(last)
                && (last > index || PersonTable.isFornavn(word) || PersonTable.isEfternavn(word))) {
            row.persons().set(index, last + 1);
        }
    }

    /** Only "-sen" tells by itself; other family names are also words. */
    private boolean isBeforeEfternavn(int index, int last) {
        return !PersonTable.isSted(row.word(index)) && PersonTable.isSoen(row.word(last));
    }

    private void findAfterInitial(int index) {
        int next = index;
        while (row.word(next).isInitial() && row.isJoined(next)) {
            next++;
        }
        if (next > index && row.isMaybeNavn(next) && PersonTable.isEfternavn(row.word(next))) {
            row.persons().set(index, next + 1);
        }
    }

    private boolean isBeforeParti(int index) {
        int end = row.word(index).end();
        return PARTI.matcher(row.text())
                .region(end, Math.min(row.text().length(), end + LONGEST_PARTI))
                .lookingAt();
    }
}

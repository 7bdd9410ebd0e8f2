package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ResourceBundle;

/** What the types, constants and keys of results mean, in one language; a key may mean in one type what it means in no other. */
final class Resultattekster {

    private final ResourceBundle words;

    Resultattekster(Sprog sprog) {
        words = ResourceBundle.getBundle("dk.kommunestrategi.io.result.Resultattekster", sprog.getLocale());
    }

    String type(Class<?> type) {
        return words.getString(type.getSimpleName());
    }

    String constant(Class<?> type, String constant) {
        return words.getString(type.getSimpleName() + "." + constant);
    }

    String key(Class<?> type, String key) {
        String own = type.getSimpleName() + "." + key;
        return words.getString(words.containsKey(own) ? own : key);
    }
}

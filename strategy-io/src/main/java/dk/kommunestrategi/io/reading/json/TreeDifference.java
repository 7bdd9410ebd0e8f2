package dk.kommunestrategi.io.reading.json;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which properties two values of the model do not have the same. */
public final class TreeDifference {

    private final Set<String> paths = new LinkedHashSet<>();

    private TreeDifference() {}

    /** Returns the properties by their keys with dots between, in the order of the first value; elements have no numbers. */
    public static <T> Set<String> paths(T before, T after, Class<T> type) {
        TreeDifference difference = new TreeDifference();
        difference.compare("", DokumentWriter.tree(before, type), DokumentWriter.tree(after, type));
        return difference.paths;
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Set<String> keys = new LinkedHashSet<>(before.propertyNames());
            keys.addAll(after.propertyNames());
            keys.forEach(key -> compare(path.isEmpty() ? key : path + "." + key, before.path(key), after.path(key)));
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int k = 0; k < before.size(); k++) {
                compare(path, before.get(k), after.get(k));
            }
        } else {
            paths.add(path);
        }
    }
}

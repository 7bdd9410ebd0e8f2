package dk.kommunestrategi.examples.command.source;

import dk.kommunestrategi.examples.Eksempel;
import java.util.Arrays;
import java.util.Iterator;

/** What completes an argument that names a document, besides files: the built-in examples. */
public final class ExampleNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Eksempel.values()).map(Eksempel::getNavn).iterator();
    }
}

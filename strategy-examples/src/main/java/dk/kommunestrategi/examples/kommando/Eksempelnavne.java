package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.examples.Eksempel;
import java.util.Arrays;
import java.util.Iterator;

/** What completes an argument that names a document, besides files: the built-in examples. */
final class Eksempelnavne implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Eksempel.values()).map(Eksempel::getNavn).iterator();
    }
}

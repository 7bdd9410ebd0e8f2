package dk.kommunestrategi.io.arbejdsbog.form;

import java.util.function.Function;

/** The column with the code by which a document refers to a thing: written for whoever reads it back, made where it is empty. */
final class Kodeform {

    private Kodeform() {}

    static <T, B> Column<T, B> column(Function<T, String> getter) {
        return new Column<>(
                Heading.of(Headings.KODE, "Laves af programmet. Lad cellen være, som den er.", 16),
                "kode",
                getter,
                (cell, builder) -> {});
    }
}

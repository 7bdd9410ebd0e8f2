package dk.kommunestrategi.model.sprog;

import dk.kommunestrategi.model.text.Listing;
import java.util.List;

/** Numbers as a sentence enumerates them. */
record NumberList(List<Integer> numbers) implements Tekst {

    /** More numbers than these are not told one by one. */
    private static final int FEW = 20;

    @Override
    public String text(Sprog sprog) {
        return numbers.isEmpty() || numbers.size() > FEW
                ? Listing.of(numbers, number -> number).toString()
                : sprog.list(numbers.stream().map(String::valueOf).toList());
    }
}

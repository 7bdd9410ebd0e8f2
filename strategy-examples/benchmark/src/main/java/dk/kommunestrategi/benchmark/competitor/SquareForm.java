package dk.kommunestrategi.benchmark.competitor;

/** How the square of a load is stated; all are exact where squares are minimised. */
public enum SquareForm {
    /** As a product of the load with itself. */
    PRODUKT,
    /** As a value that lies above the line through any two neighbouring points of the parabola. */
    TANGENTER,
    /** As a sum of steps 1, 3, 5, … with one literal each. */
    TRIN,
    /** As an element of the table of squares. */
    TABEL
}

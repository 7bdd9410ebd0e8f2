package dk.kommunestrategi.io.rapport;

/** How the initiatives of a handleplan are grouped ("gruppering") when it is shown first; a page offers the others too. */
public enum Gruppering {
    /** In the order of their numbers, as the catalogue has them. */
    NUMMER,
    /** By the half-year in which they start. */
    START,
    /** By theme; an initiative stands under each of its themes. */
    TEMA,
    /** By the role that leads them. */
    EJER
}

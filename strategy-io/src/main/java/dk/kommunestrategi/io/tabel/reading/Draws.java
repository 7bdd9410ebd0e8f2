package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import java.util.List;
import java.util.OptionalInt;

/**
 * The draws of an initiative as a row states them.
 *
 * @param centre one for each centre that the row names
 * @param alle the draw on each of all centres, where the row says so
 */
record Draws(List<Ressourcetraek> centre, OptionalInt alle) {}

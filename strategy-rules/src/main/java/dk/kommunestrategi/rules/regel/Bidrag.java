package dk.kommunestrategi.rules.regel;

/**
 * What one initiative loads something with in a half-year ("bidrag": contribution).
 *
 * @param initiativ the initiative's {@code nummer}
 * @param niveau what it loads it with, more than 0
 */
public record Bidrag(int initiativ, int niveau) {}

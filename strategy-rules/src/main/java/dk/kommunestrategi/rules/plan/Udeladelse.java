package dk.kommunestrategi.rules.plan;

/**
 * That a plan leaves an initiative out which it may leave out ("udeladelse": omission): it is not carried out.
 *
 * @param initiativ the initiative's {@code nummer}
 * @param prioritet how much it counts that it is left out, 1 or more
 */
public record Udeladelse(int initiativ, int prioritet) {}

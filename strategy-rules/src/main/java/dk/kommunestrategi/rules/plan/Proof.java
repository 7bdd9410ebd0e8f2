package dk.kommunestrategi.rules.plan;

/** What is proved of a value, here and in every earlier criterion ("bevis": proof). */
public enum Proof {
    /** No plan whose earlier criteria are as good has a lower value. */
    BEVIST,
    /** The search ended before it was known whether there is a lower one. */
    IKKE_BEVIST,
    /** The plan was only measured; whether others are better was not asked. */
    IKKE_SOEGT
}

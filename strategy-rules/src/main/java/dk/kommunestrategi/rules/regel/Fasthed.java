package dk.kommunestrategi.rules.regel;

/**
 * How firmly a demand stands ("fasthed": firmness) where not every demand can be met, from the easiest to the hardest to
 * give up: what somebody only wished for today before what was decided, what a document states before what a policy makes a
 * principle, and last what cannot be otherwise, since informal work takes its time.
 */
public enum Fasthed {
    /** How long an initiative takes at most, where nobody has stated it ("forudsat": assumed). */
    FORUDSAT_VARIGHED,
    /** A wish of whoever asks for the plan ("ønske"). */
    OENSKE,
    /** A lock that the handleplan states ("fastlæggelse"). */
    FASTLAEGGELSE,
    /** An initiative's own window. */
    STARTVINDUE,
    /** In which half of a year an initiative starts. */
    STARTHALVAAR,
    /** What a centre can carry. */
    KAPACITET,
    /** What initiatives may cost in a year ("ramme": frame). */
    RAMME,
    /** A decision to postpone ("udskydelse"). */
    UDSKYDELSE,
    /** How far an initiative starts from another ("binding": link). */
    BINDING,
    /** How many initiatives of a group are carried out ("valggruppe": group to choose from). */
    VALGGRUPPE,
    /** What an initiative depends on ("forudsætning"). */
    FORUDSAETNING,
    /** That development ends within the period ("afslutning"). */
    AFSLUTNING,
    /** The budget rule. */
    BUDGETREGEL,
    /** A rule of the embedding system's own, unless it says otherwise. */
    EGEN_REGEL,
    /** The time that preliminary work takes ("forarbejde"). */
    FORARBEJDE,
    /** What has happened ("fortid": the past): it cannot be given up at all. */
    FORTID;

    /** {@return whether a demand of this firmness can be given up so that a plan becomes possible} */
    public boolean isLiftable() {
        return this != FORTID;
    }
}

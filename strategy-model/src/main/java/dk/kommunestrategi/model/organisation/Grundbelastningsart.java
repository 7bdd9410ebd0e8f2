package dk.kommunestrategi.model.organisation;

/** Where the load comes from that a centre carries anyway ("art": kind). */
public enum Grundbelastningsart {
    /** From daily work ("drift": operation). */
    DRIFT,
    /** From other strategies ("andre strategier"). */
    ANDRE_STRATEGIER
}

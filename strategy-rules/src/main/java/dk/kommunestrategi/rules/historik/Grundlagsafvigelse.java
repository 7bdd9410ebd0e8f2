package dk.kommunestrategi.rules.historik;

/** What is otherwise now than when a version of the handleplan was computed ("afvigelse": deviation). */
public enum Grundlagsafvigelse {
    /** Another version of the product computes. */
    PRODUKTVERSION,
    /** The strategy is changed: its initiatives, centres, themes, roles, indicators or what it says of its running. */
    STRATEGI
}

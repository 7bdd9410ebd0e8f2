package dk.kommunestrategi.rules.historik;

/** What came of computing a version of the handleplan again ("udfald": outcome). */
public enum Genberegningsudfald {
    /** The same plan, in everything that it states. */
    ENS,
    /** Another plan. */
    AFVIGER,
    /** No plan. */
    INGEN_PLAN,
    /** Nothing was computed: it is one of the plans of a portfolio, which are computed together. */
    SAMMEN,
    /** Nothing was computed: it is not stated how the version was. */
    IKKE_BEREGNET
}

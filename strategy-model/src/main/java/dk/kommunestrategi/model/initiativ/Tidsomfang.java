package dk.kommunestrategi.model.initiativ;

/** What of an initiative a {@link Tidshorisont} speaks of ("omfang": extent). */
public enum Tidsomfang {
    /** All of it. */
    HELE_INITIATIVET,
    /** Its first phase only: "tidsperspektivet for initiativets første fase er relativt kort". */
    FOERSTE_FASE
}

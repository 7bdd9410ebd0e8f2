package dk.kommunestrategi.rules.planlaegning.search.bound;

/** The bound of a relaxation while a plan is in the making, as the rises of the placed initiatives alone tell it. */
final class AddedRises implements NodeBound {

    private final Relaxation relaxation;
    private long rise;

    AddedRises(Relaxation relaxation) {
        this.relaxation = relaxation;
    }

    @Override
    public void place(int initiative, int start) {
        rise += relaxation.rise(initiative, start);
    }

    @Override
    public void remove(int initiative, int start) {
        rise -= relaxation.rise(initiative, start);
    }

    @Override
    public long value() {
        return relaxation.raised(rise);
    }
}

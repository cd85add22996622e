package plenary.contracts.refusal;

/** Carries a {@link Refusal} from the place that decides to the edge that answers. */
public final class Refused extends RuntimeException {
    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code().code() + ": " + refusal.detail(), null, false, false);
        this.refusal = refusal;
    }

    public Refused(RefusalCode code, String detail) {
        this(Refusal.of(code, detail));
    }

    public Refusal refusal() {
        return refusal;
    }
}

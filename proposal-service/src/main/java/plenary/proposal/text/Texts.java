package plenary.proposal.text;

import java.util.Map;
import plenary.proposal.DocumentKey;
import plenary.proposal.ForumState.Recorded;

public record Texts() {
    public static final Texts NOTHING = new Texts();

    public Texts evolve(Recorded entry) {
        return this;
    }

    /** Proposals allocated to the body that have no disposition yet, by symbol. */
    public java.util.List<String> notYetConsidered(String body) {
        return java.util.List.of();
    }

    public void keep(Map<DocumentKey, Object> documents) {}

    public static Texts from(Map<DocumentKey, Object> documents) {
        return NOTHING;
    }
}

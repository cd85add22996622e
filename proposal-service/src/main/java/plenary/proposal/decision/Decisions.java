package plenary.proposal.decision;

import java.util.Map;
import plenary.proposal.DocumentKey;
import plenary.proposal.ForumState.Recorded;

public record Decisions() {
    public static final Decisions NOTHING = new Decisions();

    public Decisions evolve(Recorded entry) {
        return this;
    }

    public void keep(Map<DocumentKey, Object> documents) {}

    public static Decisions from(Map<DocumentKey, Object> documents) {
        return NOTHING;
    }
}

package plenary.contracts.event;

import java.util.List;

/** Meetings, what was promised at their opening, presence, statements and questions of scope. */
public sealed interface SessionEvent extends DeliberationEvent {

    /** What a commitment is about. */
    enum CommitmentKind {
        CONSENSUS,
        SCOPE,
        OPENNESS,
        OTHER
    }

    /** A promise made at the opening, shown wherever it touches. */
    record Commitment(String id, CommitmentKind kind, String text) {}

    record SessionOpened(String session, String body, String title, List<Commitment> commitments)
            implements SessionEvent {}

    record SessionSuspended(String session, String reason) implements SessionEvent {}

    record SessionResumed(String session) implements SessionEvent {}

    /**
     * @param unconsidered proposals before the body that the chair left not yet considered; absent
     *     for none
     */
    record SessionClosed(String session, String reason, List<String> unconsidered)
            implements SessionEvent {

        /** With nothing left unconsidered. */
        public SessionClosed(String session, String reason) {
            this(session, reason, null);
        }
    }

    /** The seats present from now on; it counts for quorum and freezes into electorates. */
    record PresenceSet(String session, List<String> present) implements SessionEvent {}

    /** Why words were put on the record. */
    enum StatementKind {
        STATEMENT,
        POINT_OF_ORDER,
        QUESTION,
        OPINION,
        EXPLANATION_OF_VOTE,
        RULING
    }

    /**
     * Words for the record; they decide nothing.
     *
     * @param by the capacity that speaks: {@code seat:states.ESP}, {@code chair:plenary}, …
     * @param about what they are about ({@code check/check-1}, {@code provision/3A}), or absent
     */
    record StatementRecorded(
            String statement,
            String session,
            String by,
            StatementKind kind,
            String about,
            String text)
            implements SessionEvent {}

    /** A question of competence; until settled its subject stays visibly challenged. */
    record ScopeChallenged(String challenge, String subject, String by, String grounds)
            implements SessionEvent {}

    /** The moderator's answer to a challenge, in the moderator's own words. */
    record RulingGiven(String challenge, boolean inScope, String words) implements SessionEvent {}

    /**
     * A ruling was appealed; a procedural poll decides whether it stands.
     *
     * @param poll the poll, where it was opened before; absent while the chair has opened none
     */
    record RulingAppealed(String challenge, String by, String poll) implements SessionEvent {}

    /**
     * An appeal was decided by its poll.
     *
     * @param inScope what stands from now on
     */
    record AppealDecided(String challenge, String poll, boolean overruled, boolean inScope)
            implements SessionEvent {}
}

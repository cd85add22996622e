package plenary.proposal.forum;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.charter.Charter;
import plenary.contracts.event.CharterEvent.CharterProposed;

/**
 * A charter of the forum: the one it began with, or one that was laid before it.
 *
 * @param id as a vote on it names it: {@code charter/charter-1}
 * @param text as it was written, YAML; null where it was not kept
 * @param reason why it was laid before the forum; null for the first
 * @param at when it was laid before the forum; null for the first
 * @param seq the entry of the record that did so; 0 for the first
 * @param consents the groups holding a veto that agreed to it
 * @param settledAt when it was adopted or withdrawn; null while it is proposed, and for the first
 * @param settledSeq the entry of the record that did so; 0 for the first, and while it is proposed
 * @param poll the vote that carried it; null where none did
 */
public record CharterVersion(
        String id,
        Charter charter,
        String text,
        String reason,
        CharterStanding standing,
        Instant at,
        long seq,
        List<String> consents,
        Instant settledAt,
        long settledSeq,
        String poll) {

    /** How the subject of a vote on a proposed charter begins. */
    public static final String SUBJECT = "charter/";

    /** The id of the one the forum began with. */
    public static final String FIRST = "charter-0";

    /** What became of it. */
    public enum CharterStanding {
        PROPOSED,
        ADOPTED,
        WITHDRAWN
    }

    public CharterVersion {
        consents = consents == null ? List.of() : List.copyOf(consents);
    }

    static CharterVersion first(Charter charter, String text) {
        return new CharterVersion(
                FIRST,
                charter,
                text,
                null,
                CharterStanding.ADOPTED,
                null,
                0,
                List.of(),
                null,
                0,
                null);
    }

    static CharterVersion of(CharterProposed e, Instant at, long seq) {
        return new CharterVersion(
                e.proposal(),
                e.charter(),
                e.text(),
                e.reason(),
                CharterStanding.PROPOSED,
                at,
                seq,
                List.of(),
                null,
                0,
                null);
    }

    CharterVersion consented(String group) {
        var next = new ArrayList<>(consents);
        next.add(group);
        return new CharterVersion(
                id, charter, text, reason, standing, at, seq, next, settledAt, settledSeq, poll);
    }

    CharterVersion settled(CharterStanding next, Instant when, long entry, String by) {
        return new CharterVersion(
                id, charter, text, reason, next, at, seq, consents, when, entry, by);
    }

    /** Whether it is, or was, in force. */
    public boolean adopted() {
        return standing == CharterStanding.ADOPTED;
    }

    /** As a vote on it names it. */
    public String subject() {
        return SUBJECT + id;
    }
}

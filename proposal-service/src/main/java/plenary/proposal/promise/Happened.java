package plenary.proposal.promise;

import java.time.Instant;
import java.util.Map;
import plenary.contracts.rule.ClassCount;

/**
 * One thing that happened, as a ledger of promises holds it against them: a fact, and no word of
 * judgement.
 *
 * @param what kind of thing
 * @param at when; for a meeting, when it began
 * @param entry of the record; 0 where it was kept before that was noted
 * @param body in which it happened, or null
 * @param subject its address within the forum
 * @param outcome of a vote or ruling in a word of the wire, or null
 * @param words said about it, by language where it has several; empty for none
 * @param minutes a meeting lasted, rounded down; null for what has no length
 * @param count of a vote, where it is shown; null for none
 */
public record Happened(
        What what,
        Instant at,
        long entry,
        String body,
        String subject,
        String outcome,
        Map<String, String> words,
        Long minutes,
        ClassCount count) {

    /** Kinds of things that happen. */
    public enum What {
        VOTE,
        CALL,
        SILENCE_PROCEDURE,
        OBJECTION,
        GAVEL,
        SILENCE_ENDED,
        TEMPERATURE_CHECK,
        OPEN_MEETING,
        CLOSED_MEETING,
        CHALLENGE,
        RULING,
        APPEAL,
        APPEAL_DECIDED
    }
}

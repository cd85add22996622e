package plenary.proposal.decision.http;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.VoteEvent.Note;
import plenary.contracts.rule.Choice;
import plenary.proposal.decision.Poll;

/**
 * A seat's words beside a closed vote; they change nothing.
 *
 * @param meant the answer it meant, for a correction
 * @param seq the record entry
 */
record VoteNoteView(
        String poll, String seat, Note note, Choice meant, String text, long seq, Instant at) {

    static List<VoteNoteView> of(Poll poll) {
        return poll.notes().stream()
                .map(
                        one ->
                                new VoteNoteView(
                                        poll.id(),
                                        one.said().seat(),
                                        one.said().note(),
                                        one.said().meant(),
                                        one.said().text(),
                                        one.seq(),
                                        one.at()))
                .toList();
    }
}

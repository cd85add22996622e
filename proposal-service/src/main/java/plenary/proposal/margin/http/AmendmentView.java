package plenary.proposal.margin.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.AmendmentEvent.NotPut;
import plenary.proposal.margin.Amendment;
import plenary.proposal.margin.Amendment.Stage;
import plenary.proposal.margin.Fate;
import plenary.proposal.margin.Removal;
import plenary.proposal.text.http.Sight;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Difference;

/**
 * An amendment to the draft.
 *
 * @param body the body that deals with it
 * @param supporters other delegations that support that it be discussed
 * @param words what it would replace, as it stood when it was tabled
 * @param stands what is left of those words now; absent where nothing is
 * @param difference from the words that stand to those asked for, word by word
 * @param fate whether it can still be put
 * @param removal how far it is removed from the text as it stands
 * @param place its place in the order in which those that wait are put, from 1; absent once settled
 * @param settledBy the act that settled it without its being put
 * @param why why it was not put
 * @param poll the vote that decided it
 */
public record AmendmentView(
        @Schema(required = true) String id,
        @Schema(required = true) String provision,
        String number,
        @Schema(required = true) Stage stage,
        @Schema(required = true) String by,
        @Schema(required = true) String name,
        @Schema(required = true) String body,
        List<SupporterView> supporters,
        String words,
        String stands,
        @Schema(required = true) String text,
        boolean whole,
        String reason,
        List<Change> difference,
        Fate fate,
        RemovalView removal,
        Integer place,
        List<ObjectionView> objections,
        String settledBy,
        NotPut why,
        String poll,
        String ending,
        Instant at) {

    /**
     * How far an amendment is removed from the text.
     *
     * @param deletes whether it deletes the whole provision: then it is furthest
     * @param struck characters it strikes
     * @param added characters it adds
     * @param size both together
     */
    record RemovalView(boolean deletes, int struck, int added, int size) {}

    @Schema(name = "AmendmentSupporter")
    record SupporterView(
            @Schema(required = true) String seat, @Schema(required = true) String name) {}

    record ObjectionView(String seat, String name, String reason, Instant at) {}

    /**
     * @param place from 1, or null
     */
    static AmendmentView of(Sight sight, Amendment a, Integer place) {
        var provision = sight.texts().provision(a.provision()).filter(sight::sees).orElse(null);
        var stands = CommentView.stands(sight, a.provision(), a.passage());
        var measured = provision == null || !a.open() ? null : Removal.of(provision.content(), a);
        return new AmendmentView(
                a.id(),
                a.provision(),
                provision == null ? null : provision.number(),
                a.stage(),
                a.by(),
                sight.name(a.by()),
                a.body(),
                a.supporters().stream()
                        .map(seat -> new SupporterView(seat, sight.name(seat)))
                        .toList(),
                a.passage().words(),
                stands,
                a.text(),
                a.whole(),
                a.reason(),
                Difference.phrased(
                        a.open() && stands != null ? stands : a.passage().words(), a.text()),
                provision == null || !a.open() ? null : Fate.of(provision, a),
                measured == null
                        ? null
                        : new RemovalView(
                                measured.deletes(),
                                measured.struck(),
                                measured.added(),
                                measured.size()),
                place,
                a.objections().stream()
                        .map(
                                o ->
                                        new ObjectionView(
                                                o.seat(), sight.name(o.seat()), o.reason(), o.at()))
                        .toList(),
                a.settledBy(),
                a.why(),
                a.poll(),
                a.ending(),
                a.at());
    }
}

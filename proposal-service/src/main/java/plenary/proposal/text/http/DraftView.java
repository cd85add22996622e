package plenary.proposal.text.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.SessionEvent.Commitment;
import plenary.proposal.text.Adoptions;
import plenary.proposal.text.wording.Tree;

/**
 * The draft as it stands.
 *
 * @param seq the record entry this view reflects
 * @param at forum time of that entry
 * @param brackets how many are open, in what the reader sees
 * @param deepest how deep they stand in one another
 * @param total how many provisions the whole draft has, or what is with the body named
 * @param next where the next slice begins: to be named in {@code after}; absent with the last
 * @param reservations those about the whole text
 */
record DraftView(
        @Schema(required = true) String instrument,
        @Schema(required = true) String title,
        @Schema(required = true) String language,
        String source,
        long seq,
        Instant at,
        int brackets,
        int deepest,
        int total,
        String next,
        List<ProvisionView> provisions,
        List<CallView> calls,
        List<ReservationView> reservations,
        List<Commitment> commitments,
        String adopted) {

    static DraftView of(Sight sight, Slice slice) {
        var texts = sight.texts();
        var draft = texts.draft();
        var references = texts.references();
        var open = texts.openBrackets();
        var adoptions = Adoptions.of(texts);
        var all = new Slice(slice.body(), null, null).of(texts.inOrder()).provisions();
        var seen = all.stream().filter(sight::sees).toList();
        var part = slice.of(texts.inOrder());
        var provisions =
                part.provisions().stream()
                        .map(
                                p ->
                                        ProvisionView.of(
                                                sight,
                                                p,
                                                List.copyOf(references.get(p.id())),
                                                open.getOrDefault(p.id(), List.of()),
                                                adoptions))
                        .toList();
        return new DraftView(
                draft.instrument(),
                draft.title(),
                draft.language(),
                draft.source(),
                sight.state().seq(),
                sight.state().at(),
                seen.stream().mapToInt(p -> p.brackets().size()).sum(),
                seen.stream().mapToInt(p -> Tree.depth(p.content())).max().orElse(0),
                all.size(),
                part.more() ? part.provisions().getLast().id() : null,
                provisions,
                texts.calls().all().stream()
                        .filter(c -> c.open() && sight.seesBody(c.body()))
                        .map(c -> CallView.of(sight, c))
                        .toList(),
                texts.reservations().all().stream()
                        .filter(r -> r.provision() == null)
                        .map(r -> ReservationView.of(sight, r))
                        .toList(),
                sight.commitments(null),
                texts.lastAdopted().map(t -> t.id()).orElse(null));
    }
}

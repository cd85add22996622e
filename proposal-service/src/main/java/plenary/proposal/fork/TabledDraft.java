package plenary.proposal.fork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.ChairsDraftEvent.BracketNote;
import plenary.contracts.event.ChairsDraftEvent.DroppedBracket;
import plenary.contracts.event.DraftEvent.Pinned;
import plenary.contracts.event.ForkEvent.ComparedBracket;
import plenary.contracts.text.Content;

/**
 * A compromise a moderator tabled. It stands beside the draft until the body takes it as its basis.
 *
 * @param name such as DT/3; null where it has none
 * @param body the body it is tabled in
 * @param by the capacity of the moderator
 * @param seq the record entry
 * @param pinned the versions that were put to the room; empty while no call is open
 * @param dropped once it is taken: the brackets that do not stand any more
 * @param taken the record entry with which it became the basis; null before
 */
public record TabledDraft(
        String id,
        String name,
        String body,
        String by,
        String title,
        String note,
        Instant at,
        long seq,
        TabledStage stage,
        List<TabledProvision> provisions,
        List<Pinned> pinned,
        List<Objection> objections,
        List<DroppedBracket> dropped,
        Long taken) {

    /** Where a chair's draft stands. */
    public enum TabledStage {
        BESIDE,
        CALLED,
        TAKEN
    }

    /**
     * One provision of it.
     *
     * @param after for a new provision: the one it follows; null for the beginning
     * @param fresh whether the draft had no such provision
     * @param brackets as they compare with the draft when it was tabled
     * @param parent for a new provision: the one it is a sub-paragraph of; null for none
     * @param before the words that stood when the gavel fell, before that those when it was tabled;
     *     null of a new provision
     */
    public record TabledProvision(
            String provision,
            String number,
            String part,
            String heading,
            boolean binding,
            String after,
            boolean fresh,
            boolean struck,
            Content content,
            List<BracketNote> notes,
            List<ComparedBracket> brackets,
            String parent,
            String before) {
        public TabledProvision {
            notes = notes == null ? List.of() : List.copyOf(notes);
            brackets = brackets == null ? List.of() : List.copyOf(brackets);
        }

        private TabledProvision over(String words) {
            return new TabledProvision(
                    provision, number, part, heading, binding, after, fresh, struck, content, notes,
                    brackets, parent, words);
        }
    }

    /** A seat that objected, before the gavel. */
    public record Objection(String seat, String reason, Instant at) {}

    public TabledDraft {
        provisions = provisions == null ? List.of() : List.copyOf(provisions);
        pinned = pinned == null ? List.of() : List.copyOf(pinned);
        objections = objections == null ? List.of() : List.copyOf(objections);
        dropped = dropped == null ? List.of() : List.copyOf(dropped);
    }

    TabledDraft with(TabledProvision provision) {
        var next = new ArrayList<>(provisions);
        next.add(provision);
        return copy(stage, next, pinned, objections, dropped, taken);
    }

    /** One of its provisions takes the place of these words. */
    TabledDraft over(String provision, String words) {
        var next =
                provisions.stream()
                        .map(p -> p.provision().equals(provision) ? p.over(words) : p)
                        .toList();
        return copy(stage, next, pinned, objections, dropped, taken);
    }

    TabledDraft called(List<Pinned> versions) {
        return copy(TabledStage.CALLED, provisions, versions, objections, dropped, taken);
    }

    /** It stays beside. */
    TabledDraft objected(Objection objection) {
        var next = new ArrayList<>(objections);
        next.add(objection);
        return copy(TabledStage.BESIDE, provisions, List.of(), next, dropped, taken);
    }

    TabledDraft takenAt(long entry, List<DroppedBracket> gone) {
        return copy(TabledStage.TAKEN, provisions, pinned, objections, gone, entry);
    }

    private TabledDraft copy(
            TabledStage nextStage,
            List<TabledProvision> nextProvisions,
            List<Pinned> nextPinned,
            List<Objection> nextObjections,
            List<DroppedBracket> nextDropped,
            Long nextTaken) {
        return new TabledDraft(
                id,
                name,
                body,
                by,
                title,
                note,
                at,
                seq,
                nextStage,
                nextProvisions,
                nextPinned,
                nextObjections,
                nextDropped,
                nextTaken);
    }
}

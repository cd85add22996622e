package plenary.contracts.event;

import java.util.List;
import plenary.contracts.event.DraftEvent.Pinned;
import plenary.contracts.event.ForkEvent.ComparedBracket;
import plenary.contracts.text.Content;

/** A chair's draft beside the draft, whether a body takes it as its basis, and named versions. */
public sealed interface ChairsDraftEvent extends DeliberationEvent {

    /**
     * A moderator tabled a compromise. It stands beside the draft and changes nothing.
     *
     * @param by the capacity of the moderator; its words bear {@code draft.provision} as their act
     * @param provisions how many it words; one {@code draft.provision-tabled.v1} each follows
     */
    record DraftTabled(
            String draft,
            String name,
            String body,
            String by,
            String title,
            String note,
            int provisions)
            implements ChairsDraftEvent {}

    /** Why a bracket of the chair's draft is there. */
    record BracketNote(String bracket, String note) {}

    /**
     * One provision of a chair's draft.
     *
     * @param after for a new provision: the one it follows, absent for the beginning
     * @param fresh whether the draft has no such provision
     * @param brackets the fate of each bracket that stood, and each new one
     * @param parent for a new provision: the one it is a sub-paragraph of; absent for none
     */
    record DraftProvisionTabled(
            String draft,
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
            String parent)
            implements ChairsDraftEvent {}

    /** Whether it becomes the basis was put to the room; the versions are pinned. */
    record BasisCalled(String draft, String body, List<Pinned> provisions)
            implements ChairsDraftEvent {}

    /** A seat objects before the gavel: the chair's draft stays beside. */
    record BasisObjected(String draft, String seat, String reason) implements ChairsDraftEvent {}

    /**
     * One provision of the draft stands from now on as a chair's draft had it.
     *
     * @param parent for a new provision: the one it is a sub-paragraph of; absent for none
     */
    record ProvisionRewritten(
            String draft,
            String provision,
            String number,
            String part,
            String heading,
            boolean binding,
            String after,
            boolean fresh,
            boolean struck,
            Content content,
            String body,
            String by,
            List<BracketNote> notes,
            List<ComparedBracket> brackets,
            String parent)
            implements ChairsDraftEvent {}

    /** A bracket that does not stand any more, and who held it: they are told. */
    record DroppedBracket(
            String bracket, String provision, List<String> holders, List<String> into) {}

    /** The body took the chair's draft as the basis of negotiation. */
    record BasisTaken(String draft, String body, List<DroppedBracket> dropped)
            implements ChairsDraftEvent {}

    /** The draft as it stands just after this entry has a name. */
    record DraftVersionNamed(String version, String name, String note)
            implements ChairsDraftEvent {}
}

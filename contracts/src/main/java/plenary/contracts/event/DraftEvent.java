package plenary.contracts.event;

import java.util.List;
import plenary.contracts.text.Content;

/** The instrument, the one draft made from it, consensus, readings and adoption. */
public sealed interface DraftEvent extends DeliberationEvent {

    /**
     * A provision of the base text.
     *
     * @param provision stable identity; {@code number} is for show
     * @param part preamble, article, resolution, annex, as the instrument names it
     * @param parent the provision it is a sub-paragraph of; absent for one that stands by itself
     */
    record BaseProvision(
            String provision,
            String number,
            String part,
            String heading,
            String text,
            boolean binding,
            String parent) {

        /** One that is no sub-paragraph. */
        public BaseProvision(
                String provision,
                String number,
                String part,
                String heading,
                String text,
                boolean binding) {
            this(provision, number, part, heading, text, binding, null);
        }
    }

    /**
     * One part of a base text on its way; nothing counts before {@link InstrumentImported}.
     *
     * @param part from 1
     */
    record InstrumentPartImported(String instrument, int part, List<BaseProvision> provisions)
            implements DraftEvent {}

    /**
     * The base text in force, from which the forum's draft starts.
     *
     * @param language of negotiation
     * @param source citation; texts are paraphrased where the source is not free
     * @param provisions all of them, or none where they came in parts before
     * @param parts how many parts came before; absent where there were none
     */
    record InstrumentImported(
            String instrument,
            String title,
            String language,
            String source,
            List<BaseProvision> provisions,
            Integer parts)
            implements DraftEvent {

        /** One that fits into this entry. */
        public InstrumentImported(
                String instrument,
                String title,
                String language,
                String source,
                List<BaseProvision> provisions) {
            this(instrument, title, language, source, provisions, null);
        }
    }

    /**
     * A body took an instruction of a proposal into the draft.
     *
     * @param act the name its characters bear
     * @param after for ADD: the provision it follows, absent for the beginning
     * @param content the wording that stands from now on
     * @param part for ADD: the part it belongs to
     * @param binding for ADD: whether it binds
     * @param parent for ADD: the provision it is a sub-paragraph of, absent for none
     */
    record InstructionTakenUp(
            String proposal,
            int revision,
            int n,
            String body,
            ProposalEvent.InstructionKind kind,
            String provision,
            String number,
            String heading,
            String after,
            Content content,
            String act,
            String part,
            Boolean binding,
            String parent)
            implements DraftEvent {}

    /** A provision's wording was edited in a body; every consensus call that pinned it is void. */
    record WordingEdited(String edit, String provision, Content content, String reason)
            implements DraftEvent {}

    /** The wording a call pinned. */
    record Pinned(String provision, long version) {}

    /**
     * "I see no objection": what stands is put to the room.
     *
     * @param inPlace true: what is put stays with the bodies it is with until the gavel; absent in
     *     older records, where the call itself brought it before the body
     */
    record ConsensusCalled(String call, String body, List<Pinned> provisions, Boolean inPlace)
            implements DraftEvent {}

    /**
     * An objection received before the gavel wins and needs no reason.
     *
     * @param bracket the bracket it opened or joined
     */
    record ConsensusObjected(
            String call, String seat, String provision, String bracket, String reason)
            implements DraftEvent {}

    /**
     * The gavel fell: these provisions are agreed in the body.
     *
     * @param adReferendum those of them that stand agreed ad referendum only; absent for none
     */
    record ConsensusGavelled(
            String call, String body, List<String> agreed, List<String> adReferendum)
            implements DraftEvent {

        /** Nothing of it ad referendum. */
        public ConsensusGavelled(String call, String body, List<String> agreed) {
            this(call, body, agreed, null);
        }
    }

    /** A passage of the whole text through plenary. */
    record ReadingHeld(int reading, List<String> provisions) implements DraftEvent {}

    /** What was agreed, provision by provision. */
    record CleanProvision(
            String provision,
            String number,
            String part,
            String heading,
            String text,
            boolean binding) {}

    /**
     * Why a provision does not stand in the adopted text as it was negotiated.
     *
     * @param reverted whether the instrument's wording stands again; else it left whole
     * @param brackets the open brackets it takes along, with their holders
     * @param shown the wording with its brackets, as it stood
     * @param division the division in which it was voted on apart and rejected; absent where open
     *     brackets kept it out
     */
    record CarriedOver(
            String provision,
            String number,
            boolean reverted,
            List<String> brackets,
            List<String> holders,
            String shown,
            String division) {

        public CarriedOver {
            brackets = brackets == null ? List.of() : List.copyOf(brackets);
            holders = holders == null ? List.of() : List.copyOf(holders);
        }

        /** Kept out by its open brackets. */
        public CarriedOver(
                String provision,
                String number,
                boolean reverted,
                List<String> brackets,
                List<String> holders,
                String shown) {
            this(provision, number, reverted, brackets, holders, shown, null);
        }
    }

    /**
     * One part of a text that is being adopted; nothing counts before {@link TextAdopted}.
     *
     * @param part from 1
     */
    record TextPartAdopted(
            String text, int part, List<CleanProvision> provisions, List<CarriedOver> carryOvers)
            implements DraftEvent {}

    /**
     * Adopted text, without brackets by construction.
     *
     * @param provisions all of them, or none where they came in parts before
     * @param carryOvers all of them, or none where they came in parts before
     * @param sha256 hex digest of the adopted text's canonical form, which signatures sign; it is
     *     the same whether the text came in parts or not
     * @param parts how many parts came before; absent where there were none
     */
    record TextAdopted(
            String text,
            String title,
            String language,
            List<CleanProvision> provisions,
            List<CarriedOver> carryOvers,
            List<String> reservations,
            String sha256,
            Integer parts)
            implements DraftEvent {}
}

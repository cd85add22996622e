package plenary.proposal.export;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.BracketEvent.ReservationKind;
import plenary.contracts.event.ProposalEvent.InstructionKind;

/**
 * A text as it is handed out: made once from the state as its reader may see it, and all that any
 * format knows. What a closed body works on stands in it as a place without words.
 *
 * @param holders everybody who holds a bracket in it, those who hold most first
 * @param remarks about the whole
 */
public record Paper(Head head, List<Part> parts, List<Holder> holders, List<Remark> remarks) {

    public Paper {
        parts = List.copyOf(parts);
        holders = List.copyOf(holders);
        remarks = List.copyOf(remarks);
    }

    /** What the text is. */
    public enum Form {
        DRAFT,
        BRACKETS,
        ADOPTED,
        PROPOSAL
    }

    /** How far it has come. */
    public enum Standing {
        /** Something in it is without agreement. */
        NOT_AGREED,
        /** Every provision is agreed in its body or further; the whole is not adopted. */
        AGREED_NOT_ADOPTED,
        /** It is an adopted text, or a draft of which nothing has moved since its adoption. */
        ADOPTED,
        /** A proposal that its sponsors took back. */
        WITHDRAWN
    }

    /**
     * What stands on top of every page.
     *
     * @param forum its id; {@code forumTitle} is what people call it
     * @param symbol of a proposal, as printed
     * @param body where only what is with one body is handed out
     * @param version the record entry it reflects
     * @param at forum time of that entry
     * @param sha256 of an adopted text: what signatures sign
     * @param signed of an adopted text: the very characters whose digest that is
     * @param sponsors of a proposal
     * @param texts of a draft: the adopted texts that stand in it, oldest first
     */
    public record Head(
            Form form,
            Standing standing,
            String forum,
            String forumTitle,
            String title,
            String symbol,
            String language,
            String source,
            String body,
            String bodyName,
            long version,
            Instant at,
            boolean rehearsal,
            String sha256,
            String signed,
            List<Sponsor> sponsors,
            List<AdoptedAs> texts) {
        public Head {
            sponsors = sponsors == null ? List.of() : List.copyOf(sponsors);
            texts = texts == null ? List.of() : List.copyOf(texts);
        }
    }

    /**
     * An adopted text.
     *
     * @param text its id, under which it can be had
     * @param sha256 what signatures sign
     */
    public record AdoptedAs(String text, String title, String sha256, Instant at) {}

    /**
     * @param standing confirmed, listed, denied or left
     */
    public record Sponsor(String delegation, String name, String standing) {}

    /**
     * Provisions that follow one another under one heading.
     *
     * @param title the heading, where brackets stand in it; else empty
     */
    public record Part(
            String part,
            String heading,
            boolean binding,
            List<Piece> title,
            List<Provision> provisions) {
        public Part {
            title = List.copyOf(title);
            provisions = List.copyOf(provisions);
        }

        /** Whether the provision has a heading of its own, which this one does not show. */
        public boolean differs(Provision p) {
            return !p.title().isEmpty() && !p.title().equals(title);
        }
    }

    /**
     * A provision, or what an instruction of a proposal makes of it.
     *
     * @param state its state in lower kebab; {@code adopted} or {@code carried-over} where a text
     *     was adopted and it has not moved since; {@code referred} where a closed body works on it
     *     and the reader is not of it: then there are no words
     * @param parent the provision it is a sub-paragraph of; null for none
     * @param added whether the instrument has no wording for it
     * @param struck whether it is struck out
     * @param instruction of a proposal; null in a draft
     * @param title its heading, where brackets stand in it: the part's title shows it, unless two
     *     provisions of one part differ; else empty, and the part's heading is it
     * @param pieces its words as they stand, what was struck out of the instrument among them
     * @param brackets those that are open, outermost first as they are read
     */
    public record Provision(
            String id,
            String number,
            String parent,
            String state,
            String body,
            String bodyName,
            boolean added,
            boolean struck,
            boolean challenged,
            Instruction instruction,
            List<Piece> title,
            List<Piece> pieces,
            List<Bracket> brackets,
            List<Remark> remarks) {
        public Provision {
            title = List.copyOf(title);
            pieces = List.copyOf(pieces);
            brackets = List.copyOf(brackets);
            remarks = List.copyOf(remarks);
        }

        public boolean referred() {
            return "referred".equals(state);
        }
    }

    /**
     * @param n from 1
     * @param takenUp whether it stands in the draft
     */
    public record Instruction(
            int n, InstructionKind kind, String after, boolean takenUp, String reasons) {}

    /** A part of the words. */
    public sealed interface Piece permits Words, InBrackets {}

    /** What became of words of the instrument. */
    public enum Change {
        KEPT,
        ADDED,
        STRUCK
    }

    /**
     * @param by who added or struck them; null where they are the instrument's
     */
    public record Words(String text, Change change, Author by) implements Piece {}

    /**
     * @param act the act's name, to which the record's entry can be found
     * @param who a seat, group or office; null where only the act is known
     * @param at forum time
     */
    public record Author(String act, String who, String name, Instant at) {}

    /**
     * A passage without agreement; its holders are the provision's bracket of this id.
     *
     * @param placeholder what is missing here, where something is; else null
     */
    public record InBrackets(String bracket, List<Alternative> alternatives, String placeholder)
            implements Piece {
        public InBrackets {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * One wording of it.
     *
     * @param by a seat, group or office, or {@code text}
     */
    public record Alternative(String id, String by, String name, List<Piece> pieces) {
        public Alternative {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * @param body the body it is before
     * @param language of a linguistic bracket: that in which the wording is disputed
     * @param chosen the alternative that stands when the last holder lets go
     * @param links brackets agreed only together with it
     */
    public record Bracket(
            String id,
            String body,
            String bodyName,
            Instant since,
            int depth,
            String language,
            String chosen,
            List<String> links,
            List<Hold> held) {
        public Bracket {
            links = List.copyOf(links);
            held = List.copyOf(held);
        }
    }

    /**
     * @param reason may be null: an objection needs none
     */
    public record Hold(Holder holder, Instant since, String reason) {}

    /**
     * @param who a seat, or {@code group:…}
     * @param code short, for the margin: {@code FRA}
     * @param colour its place in the order of holders, from 0
     */
    public record Holder(String who, String code, String name, int colour) {}

    /** What is said about a text and stops nothing. */
    public enum About {
        RESERVATION,
        EARLY_WARNING,
        COMMITMENT,
        CARRIED_OVER
    }

    /**
     * @param reservation which one, where it is one
     * @param name who says so, or what it is about
     * @param takenIn of a carry-over: the record entry with which it came into the draft again;
     *     null while it waits
     */
    public record Remark(
            About about,
            ReservationKind reservation,
            String by,
            String name,
            Instant at,
            String text,
            Long takenIn) {
        public Remark(
                About about,
                ReservationKind reservation,
                String by,
                String name,
                Instant at,
                String text) {
            this(about, reservation, by, name, at, text, null);
        }
    }
}

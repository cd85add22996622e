package plenary.proposal.text.wording;

import plenary.contracts.event.BracketEvent.Side;
import plenary.contracts.text.Anchor;

/** What somebody pointed at in a provision. */
public sealed interface Selection {

    /**
     * All of it.
     *
     * @param seen the words the selector saw, or null
     */
    record Whole(String seen) implements Selection {

        /** Whatever it says. */
        public Whole() {
            this(null);
        }
    }

    /**
     * From one named character to another, both included.
     *
     * @param seen the words the selector saw between them, or null
     */
    record Between(Anchor first, Anchor last, String seen) implements Selection {}

    /**
     * The gap beside a passage, for an empty bracket.
     *
     * @param side on which side of it
     */
    record Gap(Selection of, Side side) implements Selection {}

    /** Something in the provision's heading instead of its wording. */
    record InHeading(Selection of) implements Selection {}

    /**
     * Words that stand there once.
     *
     * @param within the alternative they stand in, or null for anywhere in the provision
     */
    record Quoted(String words, String within) implements Selection {}
}

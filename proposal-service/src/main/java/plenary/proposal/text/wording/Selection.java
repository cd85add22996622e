package plenary.proposal.text.wording;

import plenary.contracts.text.Anchor;

/** What somebody pointed at in a provision. */
public sealed interface Selection {

    /** All of it. */
    record Whole() implements Selection {}

    /**
     * From one named character to another, both included.
     *
     * @param seen the words the selector saw between them, or null
     */
    record Between(Anchor first, Anchor last, String seen) implements Selection {}

    /**
     * Words that stand there once.
     *
     * @param within the alternative they stand in, or null for anywhere in the provision
     */
    record Quoted(String words, String within) implements Selection {}
}

package plenary.proposal.text.wording;

import java.util.List;
import plenary.contracts.text.Anchor;

/** What became of the search for a selection. */
public sealed interface Finding {

    record Found(Passage passage) implements Finding {}

    /**
     * It no longer stands as it was seen.
     *
     * @param seen the words as selected, or null where only names were given
     * @param stands the wording that stands now
     */
    record Changed(String seen, String stands) implements Finding {}

    /** The words stand there several times. */
    record Ambiguous(int times, String stands) implements Finding {}

    /**
     * It begins inside a bracket and ends outside, or the reverse.
     *
     * @param offer the parts it can be split into, to be linked: agreed only together
     */
    record Crosses(List<Part> offer, String stands) implements Finding {}

    /** A part of a crossing selection, which crosses nothing itself. */
    record Part(Anchor first, Anchor last, String words) {}
}

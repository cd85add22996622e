package plenary.proposal.margin;

import java.util.Optional;
import plenary.contracts.text.Content;
import plenary.contracts.text.Marked;
import plenary.proposal.text.Provision;
import plenary.proposal.text.wording.Finding;
import plenary.proposal.text.wording.Marking;
import plenary.proposal.text.wording.Passage;
import plenary.proposal.text.wording.Search;
import plenary.proposal.text.wording.Selection;

/** Whether an amendment can still be put to a wording. */
public enum Fate {
    /** It can. */
    STANDS,
    /** Some of the words it would replace no longer stand. */
    PASSAGE_GONE,
    /** What it asks for stands already. */
    WORDING_THERE;

    /** Of an amendment that waits. */
    public static Fate of(Provision provision, Amendment amendment) {
        var content = provision.content();
        if (there(content, amendment)) {
            return WORDING_THERE;
        }
        return Marking.whole(content, amendment.passage())
                        && passage(provision, amendment).isPresent()
                ? STANDS
                : PASSAGE_GONE;
    }

    /** The same words elsewhere in the provision are not what it asks for. */
    private static boolean there(Content content, Amendment amendment) {
        return !amendment.text().isBlank()
                && Search.inPlaceOf(content, amendment.passage())
                        .filter(words -> words.strip().equals(amendment.text().strip()))
                        .isPresent();
    }

    /** Where the words it would replace stand now. */
    static Optional<Passage> passage(Provision provision, Amendment amendment) {
        return passage(provision.content(), amendment.passage());
    }

    /** Where words that were pointed at stand now; empty where they do not stand any more. */
    public static Optional<Passage> passage(Content content, Marked words) {
        var left = Marking.standing(content, words);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        var first = left.getFirst().anchorAt(0);
        var end = left.getLast();
        var last = end.anchorAt(end.text().length() - 1);
        var between = new Selection.Between(first, last, null);
        return Search.find(content, between, true) instanceof Finding.Found found
                ? Optional.of(found.passage())
                : Optional.empty();
    }
}

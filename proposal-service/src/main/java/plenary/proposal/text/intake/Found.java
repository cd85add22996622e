package plenary.proposal.text.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A provision as it is being read.
 *
 * @param heading the level of its heading; 0 for a numbered paragraph
 * @param token its number as written; null for the text of a part itself
 * @param identity given by hand; null for one made of the number
 * @param nth which part of the file it is in, from 1
 * @param above what it is a sub-paragraph of; null for none
 * @param text its lines; the first is its own heading where others follow
 */
record Found(
        String place,
        int heading,
        Token token,
        String identity,
        PartName part,
        int nth,
        Found above,
        List<String> text) {

    /** The text of a part that no number stands before. */
    static Found chapeau(String place, PartName part, int nth) {
        return new Found(place, 0, null, null, part, nth, null, new ArrayList<>());
    }

    boolean chapeau() {
        return token == null;
    }

    /** Words of its own heading, where text follows them. */
    String ownHeading() {
        return heading > 1 && text.size() > 1 && !token.rest().isBlank() ? token.rest() : null;
    }

    String wording() {
        return String.join("\n", ownHeading() == null ? text : text.subList(1, text.size()));
    }

    @Override
    public boolean equals(Object other) {
        return this == other; // two provisions may read the same
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}

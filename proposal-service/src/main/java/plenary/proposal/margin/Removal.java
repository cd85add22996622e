package plenary.proposal.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plenary.contracts.text.Content;
import plenary.contracts.text.Stretch;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Difference;
import plenary.proposal.text.wording.Marking;

/**
 * How far an amendment is removed from the text as it stands, and so in which order those to the
 * same words are put: furthest removed first (UNGA rule 90). The measure is stated so that anyone
 * can check it: deleting the whole provision is furthest; then the more characters are struck and
 * added, word by word, the further; of equals the one that strikes more; then the one tabled first.
 *
 * @param deletes whether it deletes the whole provision
 * @param struck characters it strikes, in UTF-16 units
 * @param added characters it adds
 */
public record Removal(boolean deletes, int struck, int added) {

    /** An amendment in its place. */
    public record Placed(Amendment amendment, Removal removal) {}

    private static final Comparator<Placed> FURTHEST_FIRST =
            Comparator.comparing((Placed p) -> p.removal().deletes())
                    .thenComparingInt(p -> p.removal().size())
                    .thenComparingInt(p -> p.removal().struck())
                    .reversed();

    /** Characters struck and added together. */
    public int size() {
        return struck + added;
    }

    /** Of one amendment to the wording as it stands. */
    public static Removal of(Content content, Amendment amendment) {
        var stands = Marking.words(content, amendment.passage());
        var struck = 0;
        var added = 0;
        for (var change : Difference.between(stands, amendment.text())) {
            struck += change.kind() == Change.Kind.DELETE ? change.text().length() : 0;
            added += change.kind() == Change.Kind.INSERT ? change.text().length() : 0;
        }
        return new Removal(amendment.whole() && amendment.text().isBlank(), struck, added);
    }

    /**
     * Amendments in the order in which they are put.
     *
     * @param open those still to be dealt with, oldest first
     * @param set the order the moderator set; those it does not name follow by the measure
     */
    public static List<Placed> order(
            Content content, List<Amendment> open, Optional<AmendmentOrder> set) {
        var named = set.map(AmendmentOrder::order).orElse(List.of());
        var placed = new ArrayList<Placed>();
        open.forEach(a -> placed.add(new Placed(a, of(content, a))));
        placed.sort(FURTHEST_FIRST); // stable: of equals, the one tabled first
        placed.sort(
                Comparator.comparingInt(
                        p -> {
                            var at = named.indexOf(p.amendment().id());
                            return at < 0 ? named.size() : at;
                        }));
        return placed;
    }

    /** Whether two amendments are to the same words, or to some of them. */
    public static boolean compete(Amendment one, Amendment other) {
        return one.passage().stretches().stream()
                .anyMatch(a -> other.passage().stretches().stream().anyMatch(b -> meet(a, b)));
    }

    private static boolean meet(Stretch a, Stretch b) {
        return a.act().equals(b.act())
                && a.from() < b.from() + b.length()
                && b.from() < a.from() + a.length();
    }
}

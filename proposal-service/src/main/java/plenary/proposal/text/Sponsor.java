package plenary.proposal.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A delegation named as sponsor. It counts only once it has itself confirmed; one that denied or
 * left stays on the list of the proposal, with dates and reasons, but not on its next revision.
 *
 * @param listedBy the seat that listed it
 * @param onDocument whether the revision that stands names it
 * @param steps oldest first
 */
public record Sponsor(
        String delegation, Stage stage, String listedBy, boolean onDocument, List<Step> steps) {

    /** What the delegation itself has said. */
    public enum Stage {
        LISTED,
        CONFIRMED,
        DENIED,
        LEFT
    }

    public record Step(Stage stage, Instant at, String reason) {}

    public Sponsor {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    static Sponsor named(String delegation, Stage stage, String by, Instant at) {
        return new Sponsor(delegation, stage, by, true, List.of(new Step(stage, at, null)));
    }

    Sponsor now(Stage next, Instant at, String reason) {
        var all = new ArrayList<>(steps);
        all.add(new Step(next, at, reason));
        return new Sponsor(delegation, next, listedBy, onDocument || next == Stage.CONFIRMED, all);
    }

    /** As the next revision names it. */
    Sponsor revised() {
        var named = stage == Stage.LISTED || stage == Stage.CONFIRMED;
        return new Sponsor(delegation, stage, listedBy, named, steps);
    }
}

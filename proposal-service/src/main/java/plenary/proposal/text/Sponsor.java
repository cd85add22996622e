package plenary.proposal.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.ProposalPaperEvent.Notice;

/**
 * A delegation named as sponsor. It counts only once it has itself confirmed; one that denied or
 * left stays on the list of the proposal, with dates and reasons, but not on its next revision.
 *
 * @param listedBy the seat that listed it; null where it came by its own act
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

    /**
     * @param notice the written notice the secretariat entered it on, or null where the delegation
     *     said so itself
     * @param further whether it stood so before, and the notice is evidence for that alone
     */
    public record Step(Stage stage, Instant at, String reason, Notice notice, Boolean further) {
        public Step(Stage stage, Instant at, String reason, Notice notice) {
            this(stage, at, reason, notice, null);
        }

        private Step evidence() {
            return new Step(stage, at, reason, notice, true);
        }
    }

    public Sponsor {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    static Sponsor named(String delegation, Stage stage, String by, Instant at) {
        return new Sponsor(delegation, stage, by, true, List.of(new Step(stage, at, null, null)));
    }

    /** One that nobody had listed before. */
    static Sponsor of(String delegation, Step step) {
        return new Sponsor(delegation, step.stage(), null, true, List.of(step));
    }

    Sponsor now(Stage next, Instant at, String reason) {
        return now(new Step(next, at, reason, null));
    }

    Sponsor now(Step step) {
        var next = step.stage();
        var all = new ArrayList<>(steps);
        all.add(next == stage && step.notice() != null ? step.evidence() : step);
        return new Sponsor(delegation, next, listedBy, onDocument || next == Stage.CONFIRMED, all);
    }

    /** Whether what it is now stands on that notice already. */
    boolean shown(Notice notice) {
        return steps.stream().anyMatch(s -> s.stage() == stage && notice.equals(s.notice()));
    }

    /** As the next revision names it. */
    Sponsor revised() {
        var named = stage == Stage.LISTED || stage == Stage.CONFIRMED;
        return new Sponsor(delegation, stage, listedBy, named, steps);
    }
}

package plenary.proposal.text.intake;

import java.util.List;
import java.util.Set;

/**
 * A file that was handed out here and comes back: what it started from is what it had then, with
 * others' changes in it, and its sender's is only what is different now.
 *
 * @param imprint what it says of itself; null where another program took that out, and it is known
 *     by the styles and names in it
 * @param others whose changes and comments stood in it already, in the order of their names
 * @param rejected whether none of the changes it was handed out with is left in it
 */
public record Returned(Imprint imprint, List<String> others, boolean rejected) {
    public Returned {
        others = List.copyOf(others);
    }

    /** Whether it was the draft, from which its sender started, and not a paper of somebody. */
    boolean starts() {
        return imprint == null || imprint.draft();
    }

    /** Whether the words stood so in the file for this provision when it was handed out. */
    boolean stood(Target target, String words) {
        var printed = imprint == null ? null : imprint.printed().get(target.provision());
        return printed == null
                ? target.wordings().stream().anyMatch(w -> same(w, words))
                : printed.equals(Imprint.digest(words));
    }

    /** Whether the draft has other words for it now than the file had. */
    boolean movedSince(Target target) {
        var printed = imprint == null ? null : imprint.printed().get(target.provision());
        return printed != null && !printed.equals(Imprint.digest(target.wordings().getFirst()));
    }

    /**
     * The wording that the sender started from. Where the file has neither what was printed nor
     * what the instrument says, its sender wrote without tracking, and it is held against the draft
     * as it stands: nothing that differs is passed over.
     *
     * @param found what stands in the file before the changes that are the sender's
     */
    String start(Target target, String found) {
        return stood(target, found) || back(target, found) ? found : target.wordings().getFirst();
    }

    /** Whether all changes were rejected, so that the instrument's wording stands. */
    private boolean back(Target target, String found) {
        return rejected && same(target.basis(), found);
    }

    static boolean same(String one, String other) {
        return Likeness.plain(one).equals(Likeness.plain(other));
    }

    /** Names under which this forum hands out changes, and the sender's own. */
    public record Names(Set<String> all, Set<String> own) {
        public static final Names NONE = new Names(Set.of(), Set.of());

        public Names {
            all = Set.copyOf(all);
            own = Set.copyOf(own);
        }
    }
}

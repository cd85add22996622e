package plenary.proposal.decision;

import java.util.HashMap;
import java.util.Map;

/**
 * Ties told as simply as can be: whole hours, two matters, one vote at a time. Where the chair
 * decides ties it does so once; else a tie is voted on again within 48 hours, and is rejected when
 * it is tied again or nobody does.
 */
final class NaiveTies {
    private static final int SECOND_VOTE = 48;

    private final boolean casting;
    int hour;
    private String voting = "";
    private final Map<String, String> stands = new HashMap<>();
    private final Map<String, Integer> by = new HashMap<>();
    private final Map<String, String> cast = new HashMap<>();
    private boolean second;

    NaiveTies(boolean casting) {
        this.casting = casting;
    }

    void pass(int hours) {
        hour += hours;
        elapse();
    }

    private void elapse() {
        by.forEach(
                (matter, end) -> {
                    var beingTaken = voting.equals(matter);
                    if (hour >= end && !beingTaken && stands.get(matter).equals("tied")) {
                        stands.put(matter, "rejected");
                    }
                });
    }

    boolean open(String matter) {
        var before = stands.getOrDefault(matter, "");
        if (!voting.isEmpty() || !before.isEmpty() && (casting || !before.equals("tied"))) {
            return false;
        }
        second = before.equals("tied");
        voting = matter;
        return true;
    }

    /**
     * @param how {@code tied}, {@code adopted} or {@code rejected}
     */
    boolean count(String how) {
        if (voting.isEmpty()) {
            return false;
        }
        stands.put(voting, how.equals("tied") && second ? "rejected" : how);
        if (how.equals("tied") && !second && !casting) {
            by.put(voting, hour + SECOND_VOTE);
        }
        voting = "";
        return true;
    }

    boolean callOff() {
        var there = !voting.isEmpty();
        voting = "";
        elapse();
        return there;
    }

    boolean cast(String matter, String choice) {
        if (!casting) {
            return false;
        }
        if (stands.getOrDefault(matter, "").equals("tied")) {
            stands.put(matter, choice.equals("yes") ? "adopted" : "rejected");
            cast.put(matter, choice);
            return true;
        }
        return choice.equals(cast.get(matter)); // said twice
    }

    /** The matter that is voted on; empty for none. */
    String voting() {
        return voting;
    }

    String stands(String matter) {
        return voting.equals(matter) ? "voting" : stands.getOrDefault(matter, "");
    }
}

package plenary.proposal.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One provision of two phrases and its divisions, told as simply as can be: one vote at a time, two
 * speakers on each side of the motion, then the parts, then the whole of what is left.
 */
final class NaiveDivisions {
    private static final int HEARD = 2;

    /** Who asked to speak on the motion, oldest first; {@code called} once heard. */
    private static final class Speaker {
        final int seat;
        final boolean against;
        boolean called;

        Speaker(int seat, boolean against) {
            this.seat = seat;
            this.against = against;
        }
    }

    private String stage = "";
    private boolean byVote;
    private boolean secondOperates;
    private final Set<Integer> opposed = new HashSet<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final Boolean[] parts = new Boolean[2];
    private final boolean[] stand = {true, true};
    private boolean wholeDecided;
    private String voting = "";
    int moved;

    boolean move(boolean secondIsOperative) {
        if (!voting.isEmpty() || stage.equals("moved") || stage.equals("granted")) {
            return false;
        }
        if (wholeDecided || !stand[0] || !stand[1]) {
            return false;
        }
        moved++;
        stage = "moved";
        byVote = false;
        secondOperates = secondIsOperative;
        opposed.clear();
        speakers.clear();
        parts[0] = null;
        parts[1] = null;
        return true;
    }

    boolean oppose(int seat) {
        if (!voting.isEmpty() || !stage.equals("moved")) {
            return false;
        }
        opposed.add(seat);
        return true;
    }

    boolean grant() {
        if (stage.equals("granted")) {
            return !byVote; // said twice
        }
        if (!voting.isEmpty() || !stage.equals("moved") || !opposed.isEmpty() || heard(true) > 0) {
            return false;
        }
        stage = "granted";
        speakers.clear();
        return true;
    }

    boolean ask(int seat, boolean against) {
        var already = speakers.stream().anyMatch(one -> one.seat == seat && one.against == against);
        if (!voting.isEmpty() || !stage.equals("moved") || already || heard(against) >= HEARD) {
            return false;
        }
        speakers.add(new Speaker(seat, against));
        return true;
    }

    private long heard(boolean against) {
        return speakers.stream().filter(one -> one.against == against).count();
    }

    int waiting() {
        return (int) speakers.stream().filter(one -> !one.called).count();
    }

    boolean call() {
        if (waiting() == 0) {
            return false;
        }
        next().called = true;
        return true;
    }

    boolean takeOff() {
        return waiting() > 0 && speakers.remove(next());
    }

    private Speaker next() {
        return speakers.stream().filter(one -> !one.called).findFirst().orElseThrow();
    }

    boolean openMotion() {
        return opens("motion", stage.equals("moved") && waiting() == 0);
    }

    boolean openPart(int part) {
        return opens("part " + part, stage.equals("granted") && parts[part - 1] == null);
    }

    boolean openWhole() {
        var free = List.of("", "refused", "ended").contains(stage);
        return opens("whole", free && !wholeDecided);
    }

    private boolean opens(String what, boolean may) {
        if (!voting.isEmpty() || !may) {
            return false;
        }
        voting = what;
        return true;
    }

    void count(boolean carried) {
        switch (voting) {
            case "motion" -> {
                stage = carried ? "granted" : "refused";
                byVote = true;
            }
            case "whole" -> wholeDecided = true;
            default -> {
                parts[voting.endsWith("1") ? 0 : 1] = carried;
                if (parts[0] != null && parts[1] != null) {
                    ends();
                }
            }
        }
        voting = "";
    }

    private void ends() {
        if (!parts[0] && !(parts[1] && secondOperates)) {
            stage = "whole-rejected";
            return;
        }
        stage = "ended";
        for (var n = 0; n < 2; n++) {
            if (!parts[n]) {
                stand[n] = false;
            }
        }
    }

    /** What is voted on; empty for nothing. */
    String voting() {
        return voting;
    }

    String told() {
        return stage + " voting: " + voting + " waiting: " + waiting() + " " + stand[0] + stand[1];
    }

    String stage() {
        return stage;
    }
}

package plenary.voting.ballot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A ballot box told as simply as can be: variables that change, whole minutes. Of eight seats, A to
 * D vote for themselves, E is absent and D's delegation casts for it while it is there, F gave its
 * proxy to somebody absent, G has no credentials, R is recused. What it says must be what the
 * ballot box says.
 */
final class NaiveBox {
    final String method;
    final boolean changeable;
    final int closesAt;
    final Set<String> unseated = new HashSet<>();
    final Map<String, String> said = new HashMap<>();
    boolean hands;
    boolean holderThere = true;
    boolean askedToClose;
    boolean calledOff;
    int minute;
    int logged;

    /**
     * @param closesAt minute of the closing time; none where it is negative
     */
    NaiveBox(String method, boolean changeable, int closesAt) {
        this.method = method;
        this.hands = method.equals("hands");
        this.changeable = changeable;
        this.closesAt = closesAt;
    }

    /** Whether this person acts for a seat: its own delegate, or whoever holds its proxy. */
    private boolean actsFor(String person, String seat) {
        var delegate = seat.equals("E") && holderThere ? "d" : seat.toLowerCase();
        return person.equals(delegate) && !unseated.contains(person);
    }

    boolean over() {
        return calledOff || askedToClose || closesAt >= 0 && minute >= closesAt;
    }

    /** The code of the refusal, {@code taken}, or {@code same}. */
    String cast(String person, String seat, String choice) {
        if (seat.equals("G")) {
            return "credentials-insufficient";
        }
        if (seat.equals("X")) {
            return "not-in-electorate";
        }
        if (!actsFor(person, seat)) {
            var orphaned = seat.equals("F") || seat.equals("E") && !holderThere;
            return orphaned ? "proxy-holder-absent" : "not-your-seat";
        }
        if (calledOff || askedToClose) {
            return "voting-closed";
        }
        if (hands) {
            return "method-not-allowed-here";
        }
        if (over()) {
            return "voting-closed";
        }
        if (choice.equals("not-taking-part")) {
            return "choice-not-offered";
        }
        if (seat.equals("R")) {
            return "seat-recused";
        }
        var before = said.get(seat);
        if (before != null && before.equals(choice) && !method.equals("secret")) {
            return "same";
        }
        if (before != null && !changeable) {
            return "already-voted";
        }
        said.put(seat, choice);
        logged += before == null || !method.equals("secret") ? 1 : 0;
        return "taken";
    }

    long count(String choice) {
        return said.values().stream().filter(choice::equals).count();
    }

    /** More yes than no, where more than half of those entitled are there. */
    String outcome() {
        return count("yes") > count("no") ? "adopted" : "rejected";
    }
}

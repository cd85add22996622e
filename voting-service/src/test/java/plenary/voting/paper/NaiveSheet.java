package plenary.voting.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A vote that goes on paper, told as simply as can be: A to D vote, R is recused, nobody else is of
 * the electorate; two tellers read the sheet for themselves, and a picture is attached.
 */
final class NaiveSheet {
    private static final List<String> VOTING = List.of("A", "B", "C", "D");

    final Map<String, String> cast = new HashMap<>();
    final Map<String, Map<String, String>> read = new TreeMap<>();
    boolean onPaper;
    boolean scanned;

    /** The code of the refusal, or {@code taken}. */
    String cast(String seat, String choice) {
        if (onPaper) {
            return "taken-on-paper";
        }
        if (cast.containsKey(seat)) {
            return cast.get(seat).equals(choice) ? "same" : "already-voted";
        }
        cast.put(seat, choice);
        return "taken";
    }

    /** A tick on the sheet. */
    record Tick(String seat, String choice) {}

    /** The code of the refusal, or {@code kept}. */
    String keyIn(String teller, boolean appointed, boolean rightSheet, List<Tick> ticks) {
        if (!appointed) {
            return "not-a-teller";
        }
        if (!onPaper) {
            return "not-on-paper";
        }
        if (!rightSheet) {
            return "sheet-of-another-vote";
        }
        var seen = new HashSet<String>();
        for (var tick : ticks) {
            if (tick.seat().equals("R")) {
                return "seat-recused";
            }
            if (!VOTING.contains(tick.seat())) {
                return "not-in-electorate";
            }
            if (tick.choice().equals("not-taking-part")) {
                return "choice-not-offered";
            }
            if (cast.containsKey(tick.seat())) {
                return "electronic-ballot-stands";
            }
            if (!seen.add(tick.seat())) {
                return "already-voted";
            }
        }
        var mine = new TreeMap<String, String>();
        ticks.forEach(tick -> mine.put(tick.seat(), tick.choice()));
        read.put(teller, mine);
        return "kept";
    }

    /** Why it cannot be counted, or the sums. */
    String close() {
        if (onPaper && !scanned) {
            return "scan-missing";
        }
        var readings = new ArrayList<>(read.values());
        if (readings.stream().distinct().count() > 1) {
            return "tellers-disagree";
        }
        if (onPaper && readings.size() < 2) {
            return "count-incomplete";
        }
        var all = new HashMap<>(cast);
        if (onPaper) {
            all.putAll(readings.getFirst());
        }
        return sum(all, "yes") + "–" + sum(all, "no") + "–" + sum(all, "abstain");
    }

    private static long sum(Map<String, String> all, String choice) {
        return all.values().stream().filter(choice::equals).count();
    }
}

package plenary.proposal.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The procedure once more, told as simply as can be: variables that change, whole hours, no
 * documents, no reasons. It knows the committee of twelve seats a group, of which the first three
 * of the intergovernmental ones yield, and a draft of six provisions in which 6 refers to 5. What
 * it says must be what the service says.
 */
final class Naive {
    static final List<String> GROUPS =
            List.of("civil-society", "private-sector", "technical", "intergovernmental");

    static final class Window {
        int closes;
        int endedAt;
        String ended = "";
        boolean extended;
        Set<Integer> waived = new HashSet<>();
        Petition petition;
    }

    static final class Petition {
        Set<String> provisions;
        Set<Integer> signed = new HashSet<>();
        boolean voting;
    }

    static final class Veto {
        String group;
        Set<String> stops;
        Map<String, Set<Integer>> letGo = new TreeMap<>();
    }

    /** Hours for which a veto holds the whole up; none where it stops provisions. */
    private final int suspension;

    /** Whether a veto has the text put again under another rule instead. */
    private final boolean raises;

    int hour;
    int until;
    int adoptedAt;
    String stage = "none";
    List<Set<String>> rounds = new ArrayList<>();
    List<Boolean> hadWindows = new ArrayList<>();
    Map<String, Window> windows = new LinkedHashMap<>();
    List<Veto> vetoes = new ArrayList<>();
    int vetoesBefore;
    Map<String, Set<String>> brackets = new TreeMap<>();
    int warnings;

    /** Which veto the chambers vote on overriding; -1 while they do not. */
    int overriding = -1;

    /** How the vote on a motion is taken; empty while there is none. */
    String motion = "";

    boolean motionClosing;
    boolean rollCallDemanded;
    int superseded;

    /** Whether the last vote of the chambers on the text was under the raised rule. */
    boolean raised;

    Naive(int suspension) {
        this(suspension, false);
    }

    private Naive(int suspension, boolean raises) {
        this.suspension = suspension;
        this.raises = raises;
    }

    /** Where a veto raises the threshold. */
    static Naive raising() {
        return new Naive(0, true);
    }

    /** One vote of the chambers at a time; nothing interrupts it. */
    private boolean voteBegun() {
        return stage.equals("voting") || overriding >= 0 || !motion.isEmpty();
    }

    boolean put() {
        if (voteBegun() || !Set.of("none", "returned", "to-be-put-again").contains(stage)) {
            return false;
        }
        var text = new TreeSet<>(Set.of("1", "2", "3", "4", "5", "6"));
        text.removeAll(brackets.keySet());
        if (text.isEmpty() || text.contains("6") && !text.contains("5")) {
            return false;
        }
        rounds.add(text);
        hadWindows.add(false);
        windows.clear();
        vetoesBefore = vetoes.size();
        raised = raises && vetoes.stream().anyMatch(veto -> !veto.stops.isEmpty());
        stage = "voting";
        return true;
    }

    boolean chambers(boolean carried) {
        if (!stage.equals("voting")) {
            return false;
        }
        stage = carried ? "awaiting-vetoes" : "not-carried";
        if (carried) {
            hadWindows.set(rounds.size() - 1, true);
            for (var group : GROUPS) {
                if (answered(group)) {
                    continue;
                }
                windows.put(group, new Window());
                windows.get(group).closes = hour + 72;
            }
            if (windows.isEmpty()) {
                settle(hour);
            }
        }
        return true;
    }

    /** It raised the threshold before, that was met, and the text is the same. */
    private boolean answered(String group) {
        return raises && vetoes.stream().anyMatch(veto -> veto.group.equals(group));
    }

    boolean callOff() {
        if (!stage.equals("voting")) {
            return false;
        }
        stage = "to-be-put-again";
        return true;
    }

    boolean warn(String group, int seat, String provision) {
        // what was carried over leaves the draft when the rest is adopted
        var inDraft = !stage.equals("adopted") || rounds.getLast().contains(provision);
        if (!member(group, seat) || provision.compareTo("6") > 0 || !inDraft) {
            return false;
        }
        warnings++;
        return true;
    }

    void pass(int hours) {
        hour += hours;
        for (var window : windows.values()) {
            if (window.ended.isEmpty() && hour >= window.closes) {
                end(window, "elapsed", window.closes);
            }
        }
        settle(windows.values().stream().mapToInt(w -> w.endedAt).max().orElse(hour));
        if (stage.equals("suspended") && hour >= until) {
            adopt(until);
        }
    }

    boolean extend(String group, int until) {
        var window = windows.get(group);
        if (window == null || !window.ended.isEmpty() || until <= window.closes) {
            return false;
        }
        window.closes = until;
        window.extended = true;
        return true;
    }

    private boolean mayAct(String group, int seat) {
        var window = windows.get(group);
        return window != null && window.ended.isEmpty() && member(group, seat);
    }

    private static boolean member(String group, int seat) {
        return seat <= 12 && (!group.equals("intergovernmental") || seat > 3);
    }

    private static int majority(String group) {
        return group.equals("intergovernmental") ? 5 : 7;
    }

    boolean petition(String group, int seat, Set<String> provisions) {
        if (!mayAct(group, seat)
                || windows.get(group).petition != null
                || !rounds.getLast().containsAll(provisions)
                || !mayVeto().containsAll(provisions)) {
            return false;
        }
        var petition = new Petition();
        petition.provisions = provisions;
        petition.signed.add(seat);
        windows.get(group).petition = petition;
        return true;
    }

    private Set<String> mayVeto() {
        var now = rounds.getLast();
        for (var n = rounds.size() - 2; n >= 0; n--) {
            if (hadWindows.get(n)) {
                var changed = new TreeSet<String>();
                for (var p : List.of("1", "2", "3", "4", "5", "6")) {
                    if (rounds.get(n).contains(p) != now.contains(p)) {
                        changed.add(p);
                    }
                }
                if (changed.contains("5")) {
                    changed.add("6");
                } else if (changed.contains("6")) {
                    changed.add("5");
                }
                return changed;
            }
        }
        return now;
    }

    boolean sign(String group, int seat) {
        var petition = windows.containsKey(group) ? windows.get(group).petition : null;
        if (petition == null
                || !mayAct(group, seat)
                || petition.voting
                || !petition.signed.add(seat)) {
            return false;
        }
        petition.voting = petition.signed.size() == 4;
        return true;
    }

    boolean groupVoted(String group, boolean carried) {
        var window = windows.get(group);
        if (window == null || window.petition == null || !window.petition.voting) {
            return false;
        }
        if (carried) {
            var veto = new Veto();
            veto.group = group;
            veto.stops = new TreeSet<>(window.petition.provisions);
            vetoes.add(veto);
            if (window.ended.isEmpty()) {
                end(window, "decided", hour);
            }
        }
        window.petition = null;
        settle(hour);
        return true;
    }

    boolean waive(String group, int seat) {
        if (!mayAct(group, seat)) {
            return false;
        }
        var window = windows.get(group);
        if (window.petition != null && window.petition.voting || !window.waived.add(seat)) {
            return false;
        }
        if (window.waived.size() == majority(group)) {
            end(window, "waived", hour);
            settle(hour);
        }
        return true;
    }

    boolean letGo(int which, int seat, String provision) {
        if (which >= vetoes.size()) {
            return false;
        }
        var veto = vetoes.get(which);
        if (!member(veto.group, seat)
                || !veto.stops.contains(provision)
                || !veto.letGo.computeIfAbsent(provision, p -> new HashSet<>()).add(seat)) {
            return false;
        }
        if (veto.letGo.get(provision).size() == majority(veto.group)) {
            veto.stops.remove(provision);
            if (brackets.containsKey(provision)) {
                brackets.get(provision).remove(veto.group);
                brackets.values().removeIf(Set::isEmpty);
            }
        }
        if (stage.equals("suspended") && !vetoed()) {
            adopt(hour);
        }
        return true;
    }

    boolean narrow(int which, int seat, String provision) {
        return (stage.equals("awaiting-vetoes") || stage.equals("suspended"))
                && which < vetoes.size()
                && vetoes.get(which).stops.size() > 1
                && letGo(which, seat, provision);
    }

    boolean override(int which) {
        if (which >= vetoes.size()
                || vetoes.get(which).stops.isEmpty()
                || stage.equals("adopted")
                || which >= vetoesBefore && Set.of("awaiting-vetoes", "suspended").contains(stage)
                || voteBegun()) {
            return false;
        }
        overriding = which;
        return true;
    }

    boolean overrideVoted(boolean carried) {
        if (overriding < 0) {
            return false;
        }
        var veto = vetoes.get(overriding);
        overriding = -1;
        if (carried) {
            veto.stops.forEach(
                    provision ->
                            brackets.computeIfPresent(
                                    provision,
                                    (p, holders) -> {
                                        holders.remove(veto.group);
                                        return holders.isEmpty() ? null : holders;
                                    }));
            veto.stops.clear();
        }
        return true;
    }

    boolean demandRollCall() {
        if (voteBegun()) {
            return false;
        }
        rollCallDemanded = true;
        return true;
    }

    boolean move() {
        if (voteBegun()) {
            return false;
        }
        motion = rollCallDemanded ? "roll-call" : "show-of-hands";
        rollCallDemanded = false;
        motionClosing = false;
        return true;
    }

    boolean countAgain() {
        if (!motion.equals("show-of-hands")) {
            return false;
        }
        motion = "roll-call";
        motionClosing = false;
        superseded++;
        return true;
    }

    boolean closeMotion() {
        motionClosing |= !motion.isEmpty();
        return !motion.isEmpty();
    }

    /** It is counted, or called off. */
    boolean motionOver() {
        var there = !motion.isEmpty();
        motion = "";
        motionClosing = false;
        return there;
    }

    private void end(Window window, String how, int at) {
        window.ended = how;
        window.endedAt = at;
        if (window.petition != null && !window.petition.voting) {
            window.petition = null;
        }
    }

    private void settle(int at) {
        if (!stage.equals("awaiting-vetoes")
                || windows.values().stream()
                        .anyMatch(w -> w.ended.isEmpty() || w.petition != null)) {
            return;
        }
        if (!vetoed()) {
            adopt(at);
        } else if (suspension > 0) {
            stage = "suspended";
            until = at + suspension;
        } else if (raises) {
            stage = "to-be-put-again";
        } else {
            stage = "returned";
            for (var veto : ofThisRound()) {
                for (var provision : veto.stops) {
                    brackets.computeIfAbsent(provision, p -> new TreeSet<>()).add(veto.group);
                }
            }
        }
    }

    private List<Veto> ofThisRound() {
        return vetoes.subList(vetoesBefore, vetoes.size());
    }

    private boolean vetoed() {
        return ofThisRound().stream().anyMatch(veto -> !veto.stops.isEmpty());
    }

    private void adopt(int at) {
        stage = "adopted";
        adoptedAt = at;
    }
}

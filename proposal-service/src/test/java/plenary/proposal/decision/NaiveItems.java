package plenary.proposal.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose items are, told as simply as can be: a chair classifies one of six provisions, a state
 * challenges, the chair rules; a group or the chambers vote, and only a vote that does not carry
 * leaves anything to go on with. What the chambers refused, or a part of it, or that and more, is
 * not put to them again.
 */
final class NaiveItems {
    static final List<String> TEXT = List.of("1", "2", "3", "4", "5", "6");

    static final class Item {
        String provision;
        String group;
        boolean challenged;
        String ruled = "";
    }

    List<Item> items = new ArrayList<>();
    List<Set<String>> groupVotes = new ArrayList<>();
    List<String> voters = new ArrayList<>();
    Set<String> chambers = new TreeSet<>();
    private final List<Set<String>> refused = new ArrayList<>();

    private Item latest(String provision) {
        return items.stream()
                .filter(item -> item.provision.equals(provision))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    String owner(String provision) {
        var item = latest(provision);
        return item == null || item.group == null || item.ruled.equals("out") ? "" : item.group;
    }

    boolean challenged(String provision) {
        var item = latest(provision);
        return item != null && item.challenged;
    }

    private boolean beingDecided(String provision) {
        return chambers.contains(provision)
                || groupVotes.stream().anyMatch(vote -> vote.contains(provision));
    }

    /**
     * @param group empty for joint
     */
    boolean classify(String provision, String group) {
        var setAside =
                items.stream()
                        .anyMatch(
                                item ->
                                        item.provision.equals(provision)
                                                && group.equals(item.group)
                                                && item.ruled.equals("out"));
        if (beingDecided(provision) || setAside) {
            return false;
        }
        if (!owner(provision).equals(group)) {
            var item = new Item();
            item.provision = provision;
            item.group = group.isEmpty() ? null : group;
            items.add(item);
        }
        return true;
    }

    boolean challenge(String provision) {
        var item = latest(provision);
        if (item == null || item.group == null || item.challenged || !item.ruled.isEmpty()) {
            return false;
        }
        item.challenged = true;
        return true;
    }

    boolean rule(String provision, boolean stands) {
        var item = latest(provision);
        if (item == null || !item.challenged) {
            return false;
        }
        item.challenged = false;
        item.ruled = stands ? "stands" : "out";
        return true;
    }

    boolean putToGroup(String group) {
        var own = new TreeSet<String>();
        for (var provision : TEXT) {
            if (owner(provision).equals(group)) {
                own.add(provision);
            }
        }
        if (own.isEmpty()
                || own.stream().anyMatch(this::challenged)
                || own.stream().anyMatch(this::beingDecided)) {
            return false;
        }
        groupVotes.add(own);
        voters.add(group);
        return true;
    }

    boolean putToChambers() {
        var joint = new TreeSet<>(TEXT);
        joint.removeIf(provision -> !owner(provision).isEmpty());
        if (!chambers.isEmpty() || joint.isEmpty()) {
            return false;
        }
        if (refused.stream().anyMatch(one -> one.containsAll(joint) || joint.containsAll(one))) {
            return false;
        }
        chambers = joint;
        return true;
    }

    /** A group did not carry it. */
    boolean groupRefused(String group) {
        var at = voters.indexOf(group);
        if (at < 0) {
            return false;
        }
        voters.remove(at);
        groupVotes.remove(at);
        return true;
    }

    boolean chambersRefused() {
        var voted = !chambers.isEmpty();
        if (voted) {
            refused.add(chambers);
        }
        chambers = new TreeSet<>();
        return voted;
    }
}

package plenary.proposal.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Petitions of members told as simply as can be: whole hours; a bell of three quarters of a class
 * that holds a text up for thirty days or until an opinion, once for each bill; or a petition of
 * three members of two parties that as many confirm after fourteen hours and within seven, and that
 * has another rule apply to the vote to come. There are two bills, of six and of two provisions;
 * whoever holds up the whole holds up each part, and the other way round. While one of them is
 * voted on, nobody touches the other.
 */
final class NaiveConcerns {
    static final String FIRST = "proposal/1";
    static final String SECOND = "proposal/2";
    private static final Set<String> OF_THE_SECOND = Set.of(SECOND, "provision/7", "provision/8");

    static final class Petition {
        String subject;
        int group;
        String stage = "open";
        String end = "";
        int from;
        int until;
        boolean rung;
        Set<Integer> signed = new HashSet<>();
        Set<Integer> confirmed = new HashSet<>();
    }

    private final boolean bell;
    int hour;
    List<Petition> petitions = new ArrayList<>();
    Set<String> decided = new HashSet<>();
    String voting = "";
    String rule = "";

    NaiveConcerns(boolean bell) {
        this.bell = bell;
    }

    /** The class of a bell's member: six of one, four of the other; the party of a petitioner. */
    static int groupOf(int member) {
        return member <= 6 ? 0 : 1;
    }

    void pass(int hours) {
        hour += hours;
        for (var one : petitions) {
            if (holdsUp(one) && hour >= one.until) {
                one.end = one.stage.equals("suspended") ? "elapsed" : "lapsed";
                one.stage = "ended";
            }
        }
    }

    private static boolean holdsUp(Petition one) {
        return one.stage.equals("suspended") || one.stage.equals("to-be-confirmed");
    }

    private static String bill(String subject) {
        return OF_THE_SECOND.contains(subject) ? SECOND : FIRST;
    }

    /** A whole and its part, or the same. */
    private static boolean touch(String one, String other) {
        return one.equals(other) || one.equals(bill(other)) || other.equals(bill(one));
    }

    private boolean votedOn(String subject) {
        return !voting.isEmpty() && touch(voting, subject);
    }

    boolean raise(int member, String subject) {
        var group = bell ? groupOf(member) : 0;
        if (votedOn(subject)) {
            return false;
        }
        for (var one : petitions) {
            if (one.group == group) {
                var atIt = !one.stage.equals("ended") && one.subject.equals(subject);
                var usedUp = one.rung && bill(one.subject).equals(bill(subject));
                if (atIt || usedUp) {
                    return false;
                }
            }
        }
        var fresh = new Petition();
        fresh.subject = subject;
        fresh.group = group;
        fresh.signed.add(member);
        petitions.add(fresh);
        return true;
    }

    boolean sign(int which, int member) {
        if (which >= petitions.size()) {
            return false;
        }
        var one = petitions.get(which);
        if (bell && groupOf(member) != one.group
                || !one.stage.equals("open")
                || votedOn(one.subject)
                || !one.signed.add(member)) {
            return false;
        }
        if (enough(one, one.signed)) {
            one.rung = bell;
            one.stage = bell ? "suspended" : "to-be-confirmed";
            one.from = hour + 14;
            one.until = bell ? hour + 30 * 24 : one.from + 7;
        }
        return true;
    }

    private boolean enough(Petition one, Set<Integer> members) {
        if (bell) {
            return members.size() >= (one.group == 0 ? 5 : 3);
        }
        return members.size() >= 3
                && members.stream().map(NaiveConcerns::groupOf).distinct().count() == 2;
    }

    boolean confirm(int which, int member) {
        if (which >= petitions.size()) {
            return false;
        }
        var one = petitions.get(which);
        if (!one.stage.equals("to-be-confirmed") || hour < one.from || !one.confirmed.add(member)) {
            return false;
        }
        if (enough(one, one.confirmed)) {
            one.stage = "upheld";
        }
        return true;
    }

    boolean opinion(int which) {
        if (which >= petitions.size() || !petitions.get(which).stage.equals("suspended")) {
            return false;
        }
        petitions.get(which).stage = "ended";
        petitions.get(which).end = "opinion";
        return true;
    }

    boolean vote(String subject) {
        if (!voting.isEmpty()
                || decided.contains(subject)
                || petitions.stream()
                        .anyMatch(one -> holdsUp(one) && touch(one.subject, subject))) {
            return false;
        }
        voting = subject;
        rule =
                petitions.stream()
                                .anyMatch(
                                        one ->
                                                one.stage.equals("upheld")
                                                        && touch(one.subject, subject))
                        ? "cross-community"
                        : "simple-majority";
        return true;
    }

    /** It is counted, and that decides, once. */
    boolean counted() {
        if (voting.isEmpty()) {
            return false;
        }
        for (var one : petitions) {
            if (one.subject.equals(voting)
                    && (one.stage.equals("open") || one.stage.equals("upheld"))) {
                one.stage = "ended";
                one.end = "decided";
            }
        }
        decided.add(voting);
        voting = "";
        return true;
    }

    boolean callOff() {
        var there = !voting.isEmpty();
        voting = "";
        return there;
    }
}

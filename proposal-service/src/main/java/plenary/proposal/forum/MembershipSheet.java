package plenary.proposal.forum;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import plenary.contracts.event.MembershipEvent.Membership;
import plenary.contracts.event.MembershipEvent.MembershipTie;
import plenary.proposal.forum.RosterSheet.Fault;
import plenary.proposal.forum.RosterSheet.Line;

/**
 * Memberships as they are handed in: a table with a line for each, checked whole before anything of
 * it counts. Columns: {@code principal}, {@code through} and {@code tie} ({@code member}, {@code
 * subsidiary}, {@code coalition} or {@code interest}).
 */
public record MembershipSheet(List<Membership> memberships, List<Fault> faults) {
    private static final String CODE = "[A-Z0-9][A-Z0-9-]{0,19}";
    private static final int MOST = 2000;

    /** Checks the lines against the roster; with any fault, nothing of it may be imported. */
    public static MembershipSheet check(List<Line> lines, Roster roster) {
        var faults = new ArrayList<Fault>();
        var taken = new ArrayList<Membership>();
        if (lines.size() > MOST) {
            faults.add(new Fault(1, "more than " + MOST + " lines"));
            return new MembershipSheet(List.of(), faults);
        }
        var principals =
                lines.stream().map(line -> line.cell("principal")).collect(Collectors.toSet());
        for (var line : lines) {
            var fault = fault(line, roster, principals, taken);
            if (fault == null) {
                taken.add(membership(line));
            } else {
                faults.add(new Fault(line.number(), fault));
            }
        }
        return new MembershipSheet(List.copyOf(taken), List.copyOf(faults));
    }

    private static Membership membership(Line line) {
        return new Membership(line.cell("principal"), line.cell("through"), tie(line));
    }

    private static MembershipTie tie(Line line) {
        var word = line.cell("tie");
        for (var tie : MembershipTie.values()) {
            if (tie.name().toLowerCase(Locale.ROOT).equals(word)) {
                return tie;
            }
        }
        return null;
    }

    private static String fault(
            Line line, Roster roster, Set<String> principals, List<Membership> taken) {
        var principal = line.cell("principal");
        var through = line.cell("through");
        if (principal == null || !principal.matches(CODE)) {
            return "principal must be capital letters and digits, at most 20";
        }
        if (through == null || !through.matches(CODE)) {
            return "through must be capital letters and digits, at most 20";
        }
        if (tie(line) == null) {
            return "tie "
                    + line.cell("tie")
                    + " is none of member, subsidiary, coalition, interest";
        }
        // somebody in between is known by acting through another in turn
        if (!roster.delegations().has(through) && !principals.contains(through)) {
            return through + " is unknown: no delegation, and it acts through nobody";
        }
        if (taken.stream()
                        .anyMatch(
                                one ->
                                        one.principal().equals(principal)
                                                && one.through().equals(through))
                || roster.delegations()
                        .find(through)
                        .filter(delegation -> delegation.principals().contains(principal))
                        .isPresent()) {
            return principal + " through " + through + " is there twice";
        }
        return principal.equals(through) || reaches(through, principal, taken, roster)
                ? principal + " would act through itself: a circle"
                : null;
    }

    /** Whether one acts through another already, by however many in between. */
    private static boolean reaches(String from, String to, List<Membership> taken, Roster roster) {
        var seen = new HashSet<String>();
        var next = new ArrayDeque<String>();
        next.add(from);
        while (!next.isEmpty()) {
            var one = next.poll();
            if (one.equals(to)) {
                return true;
            }
            if (seen.add(one)) {
                taken.stream()
                        .filter(tie -> tie.principal().equals(one))
                        .forEach(tie -> next.add(tie.through()));
                roster.delegations().all().stream()
                        .filter(delegation -> delegation.principals().contains(one))
                        .forEach(delegation -> next.add(delegation.code()));
            }
        }
        return false;
    }
}

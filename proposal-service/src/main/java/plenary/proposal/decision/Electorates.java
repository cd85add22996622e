package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.CANNOT_BE_COUNTED;

import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.charter.Chamber;
import plenary.contracts.charter.Charter;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.event.RecommendationEvent.Recused;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Rule;
import plenary.proposal.ForumState;
import plenary.proposal.forum.RepresentationAudit;
import plenary.proposal.forum.Roster;

/** Who may vote, read from the roster at the moment a vote opens and frozen into it. */
final class Electorates {
    private Electorates() {}

    /**
     * The seats a rule counts whose credentials may vote: those of its own chamber, where it has
     * one, else of every chamber.
     *
     * @param body only its members' seats; null for all
     * @param attendance who is there, and who is represented
     */
    static Electorate of(
            ForumState state, Rule rule, String body, Attendance attendance, Instant now) {
        return ofChambers(state, rule.chamber(), body, attendance, now);
    }

    /** The seats of every chamber whose credentials may vote. */
    static Electorate ofChambers(
            ForumState state, String body, Attendance attendance, Instant now) {
        return ofChambers(state, null, body, attendance, now);
    }

    private static List<Chamber> chambers(Charter charter, String one) {
        return charter.chambers().stream()
                .filter(chamber -> one == null || chamber.id().equals(one))
                .toList();
    }

    private static Electorate ofChambers(
            ForumState state, String one, String body, Attendance attendance, Instant now) {
        var charter = state.assembly().forum().charter();
        var roster = state.assembly().roster();
        var members = body == null ? null : state.assembly().bodies().get(body);
        var recusals = RepresentationAudit.recusals(charter, roster);
        var electors = new ArrayList<Elector>();
        for (var chamber : chambers(charter, one)) {
            for (var seat : roster.seatsIn(chamber.id())) {
                var delegation = roster.ofSeat(seat.id()).orElseThrow();
                if (seat.validAt(now)
                        && delegation.credentials().mayVote()
                        && (members == null || members.seats(seat.id()))) {
                    electors.add(
                            elector(
                                    seat,
                                    delegation,
                                    votingClass(chamber, delegation, seat),
                                    attendance,
                                    recusals.apply(seat).isPresent()));
                }
            }
        }
        return new Electorate(inOrderOfCall(charter, roster, electors));
    }

    /** A group's own electorate: the seats its window froze, and beside them the recused. */
    static Electorate ofGroup(
            ForumState state, String group, List<String> seats, List<Recused> recused) {
        var roster = state.assembly().roster();
        var electors = new ArrayList<Elector>();
        for (var seat : seats) {
            electors.add(inGroup(roster, group, seat, false));
        }
        for (var one : recused) {
            electors.add(inGroup(roster, group, one.seat(), true));
        }
        return new Electorate(electors);
    }

    /**
     * The seats of an advisory group at this moment, recused ones among them: those the group has
     * on its own roster, all where it keeps none.
     */
    static List<Seat> seatsOfGroup(ForumState state, String group, Instant now) {
        var roster = state.assembly().roster();
        return roster.seatsIn(group).stream()
                .filter(seat -> seat.validAt(now) && roster.keeps(group, seat.id()))
                .toList();
    }

    private static Elector inGroup(Roster roster, String group, String id, boolean recused) {
        // A seat may have left the roster since the window opened; it stays in the electorate.
        return roster.seat(id)
                .map(
                        seat ->
                                elector(
                                        seat,
                                        roster.ofSeat(id).orElseThrow(),
                                        group,
                                        Attendance.UNKNOWN,
                                        recused))
                .orElseGet(
                        () ->
                                new Elector(
                                        id,
                                        id.substring(id.lastIndexOf('.') + 1),
                                        group,
                                        1,
                                        null,
                                        Map.of(),
                                        false,
                                        recused));
    }

    private static Elector elector(
            Seat seat,
            Delegation delegation,
            String votingClass,
            Attendance attendance,
            boolean recused) {
        return new Elector(
                seat.id(),
                delegation.code(),
                votingClass,
                seat.weight(),
                seat.designation(),
                attributes(delegation),
                attendance.present().contains(seat.id()) && !recused,
                recused,
                attendance.proxied().contains(seat.id()) ? true : null);
    }

    private static String votingClass(Chamber chamber, Delegation delegation, Seat seat) {
        if (chamber.classesBy() == null) {
            return chamber.id();
        }
        return chamber.classesBy().equals("designation")
                ? seat.designation()
                : attributes(delegation).get(chamber.classesBy());
    }

    /** What a charter may read of a delegation. */
    private static Map<String, String> attributes(Delegation delegation) {
        var attributes = new LinkedHashMap<String, String>();
        if (delegation.region() != null) {
            attributes.put("region", delegation.region());
        }
        if (delegation.group() != null) {
            attributes.put("stakeholder-group", delegation.group());
        }
        attributes.putAll(delegation.attributes());
        return attributes;
    }

    private static List<Elector> inOrderOfCall(
            Charter charter, Roster roster, List<Elector> electors) {
        var order = charter.orderOfCall();
        if (order == null) {
            return electors;
        }
        var by = order.by();
        var sorted = new ArrayList<>(electors);
        if (electors.stream().allMatch(elector -> elector.attributes().containsKey(by))) {
            sorted.sort(Comparator.comparing(elector -> elector.attributes().get(by)));
        } else {
            var language = order.language() == null ? "en" : order.language();
            var collator = Collator.getInstance(Locale.of(language));
            sorted.sort(
                    (one, other) ->
                            collator.compare(
                                    roster.nameOf(one.delegation(), language),
                                    roster.nameOf(other.delegation(), language)));
        }
        return sorted;
    }

    /** Refuses to count where a seat lacks the fact that splits its chamber into classes. */
    static Optional<Refusal> uncounted(ForumState state, Rule rule) {
        var roster = state.assembly().roster();
        for (var chamber : chambers(state.assembly().forum().charter(), rule.chamber())) {
            for (var seat : roster.seatsIn(chamber.id())) {
                if (votingClass(chamber, roster.ofSeat(seat.id()).orElseThrow(), seat) == null) {
                    return Optional.of(
                            CANNOT_BE_COUNTED.because(
                                    "The seat "
                                            + seat.id()
                                            + " has no "
                                            + chamber.classesBy()
                                            + ", by which its class is told."));
                }
            }
        }
        return Optional.empty();
    }
}

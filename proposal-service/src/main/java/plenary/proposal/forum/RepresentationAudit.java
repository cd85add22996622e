package plenary.proposal.forum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plenary.contracts.charter.Chamber;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.DoubleRepresentation.Policy;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.event.RecommendationEvent.Recused;

/**
 * Through how many channels one principal acts, and what the charter makes of it.
 *
 * @param principals everyone who acts through more than one channel, in the order of the roster
 * @param recused seats that yield, each with the reason
 */
public record RepresentationAudit(List<Principal> principals, List<Recused> recused) {

    public RepresentationAudit {
        principals = List.copyOf(principals);
        recused = List.copyOf(recused);
    }

    /** What a principal is. */
    public enum PrincipalKind {
        /** A delegation of the roster. */
        DELEGATION,
        /** Somebody without a delegation of their own. */
        OUTSIDER,
        /** A person accredited several times; persons are not named. */
        PERSON
    }

    /**
     * @param principal the delegation's code, the outsider's, or {@code person-1}
     * @param channels at least two
     */
    public record Principal(String principal, PrincipalKind kind, List<Channel> channels) {
        public Principal {
            channels = List.copyOf(channels);
        }
    }

    /**
     * One way by which a principal comes to a seat.
     *
     * @param path from the principal to the seat: {@code [FRA, IGO03, igo.IGO03]}
     */
    public record Channel(String seat, List<String> path) {
        public Channel {
            path = List.copyOf(path);
        }
    }

    /** Audits a roster under a charter. */
    public static RepresentationAudit of(Assembly assembly) {
        var charter = assembly.forum().charter();
        var roster = assembly.roster();
        var principals = new ArrayList<Principal>();
        channelsByPrincipal(roster)
                .forEach(
                        (principal, channels) -> {
                            if (channels.size() > 1) {
                                var kind =
                                        roster.delegations().has(principal)
                                                ? PrincipalKind.DELEGATION
                                                : PrincipalKind.OUTSIDER;
                                principals.add(new Principal(principal, kind, channels));
                            }
                        });
        principals.addAll(personsWithSeveralHats(roster, assembly.people()));
        return new RepresentationAudit(principals, recused(charter, roster));
    }

    private static Map<String, List<Channel>> channelsByPrincipal(Roster roster) {
        var channels = new LinkedHashMap<String, List<Channel>>();
        for (var delegation : roster.delegations().all()) {
            for (var seat : delegation.seats()) {
                channels.computeIfAbsent(delegation.code(), code -> new ArrayList<>())
                        .add(new Channel(seat.id(), List.of(delegation.code(), seat.id())));
            }
        }
        for (var delegation : roster.delegations().all()) {
            for (var seat : delegation.seats()) {
                var path = List.of(delegation.code(), seat.id());
                through(roster, delegation.code(), path, channels, seat.id());
            }
        }
        return channels;
    }

    /** Everybody who comes to a seat through this one, by whatever way. */
    private static void through(
            Roster roster,
            String code,
            List<String> path,
            Map<String, List<Channel>> channels,
            String seat) {
        for (var principal : roster.actingThrough(code)) {
            if (path.contains(principal)) {
                continue; // a roster may say what memberships may not: a circle
            }
            var longer = new ArrayList<String>();
            longer.add(principal);
            longer.addAll(path);
            channels.computeIfAbsent(principal, one -> new ArrayList<>())
                    .add(new Channel(seat, longer));
            through(roster, principal, longer, channels, seat);
        }
    }

    /**
     * Delegations and outsiders that act through several channels, where the charter forbids it.
     */
    public static List<String> forbidden(Charter charter, Roster roster) {
        var rule = charter.doubleRepresentation();
        if (rule == null || rule.policy() != Policy.FORBID) {
            return List.of();
        }
        return channelsByPrincipal(roster).entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Principal> personsWithSeveralHats(Roster roster, People people) {
        var found = new ArrayList<Principal>();
        people.accredited().stream()
                .map(RepresentativeAccredited::person)
                .distinct()
                .forEach(
                        person -> {
                            var channels = new ArrayList<Channel>();
                            var name = "person-" + (found.size() + 1);
                            var delegations = people.delegationsOf(person);
                            for (var code : delegations) {
                                seatsOf(roster, code)
                                        .forEach(
                                                seat ->
                                                        channels.add(
                                                                new Channel(
                                                                        seat.id(),
                                                                        List.of(
                                                                                name, code,
                                                                                seat.id()))));
                            }
                            if (delegations.size() > 1 && channels.size() > 1) {
                                found.add(new Principal(name, PrincipalKind.PERSON, channels));
                            }
                        });
        return found;
    }

    private static List<Seat> seatsOf(Roster roster, String code) {
        return roster.delegations().find(code).map(Delegation::seats).orElse(List.of());
    }

    /** Every seat that yields under the charter, in the order of the roster. */
    public static List<Recused> recused(Charter charter, Roster roster) {
        var recusals = recusals(charter, roster);
        return roster.delegations().all().stream()
                .flatMap(delegation -> delegation.seats().stream())
                .flatMap(seat -> recusals.apply(seat).stream())
                .toList();
    }

    /** Why a seat yields; empty where it does not. */
    public static Optional<Recused> recusal(Charter charter, Roster roster, Seat seat) {
        return recusals(charter, roster).apply(seat);
    }

    /**
     * Why seats yield, asked seat by seat; the roster is read once. An organisation yields when the
     * charter's share of its members hold seats in a chamber here. Where several channels are
     * forbidden, a roster that has them all the same was there before the rule: each principal
     * keeps its first.
     */
    public static Function<Seat, Optional<Recused>> recusals(Charter charter, Roster roster) {
        var rule = charter.doubleRepresentation();
        if (rule == null) {
            return seat -> Optional.empty();
        }
        return switch (rule.policy()) {
            case DISCLOSE, ADVISE_ONLY -> seat -> Optional.empty();
            case RECUSE ->
                    seat ->
                            seat.in().equals(rule.yields())
                                    ? byMembers(charter, roster, seat)
                                    : Optional.empty();
            case FORBID -> {
                var further = furtherChannels(roster);
                yield seat -> Optional.ofNullable(further.get(seat.id()));
            }
        };
    }

    private static Map<String, Recused> furtherChannels(Roster roster) {
        var further = new HashMap<String, Recused>();
        channelsByPrincipal(roster)
                .forEach(
                        (principal, channels) -> {
                            var first = channels.getFirst().seat();
                            channels.stream()
                                    .map(Channel::seat)
                                    .filter(seat -> !seat.equals(first))
                                    .forEach(
                                            seat ->
                                                    further.putIfAbsent(
                                                            seat,
                                                            new Recused(
                                                                    seat,
                                                                    principal
                                                                            + " acts through "
                                                                            + first
                                                                            + " already")));
                        });
        return further;
    }

    private static Optional<Recused> byMembers(Charter charter, Roster roster, Seat seat) {
        return roster.ofSeat(seat.id())
                .flatMap(
                        delegation -> {
                            var acting = roster.actingThrough(delegation.code());
                            var members = acting.size();
                            var seated =
                                    acting.stream()
                                            .filter(member -> inChamber(charter, roster, member))
                                            .count();
                            return charter.doubleRepresentation().catches(seated, members)
                                    ? Optional.of(
                                            new Recused(seat.id(), why(charter, seated, members)))
                                    : Optional.empty();
                        });
    }

    private static boolean inChamber(Charter charter, Roster roster, String delegation) {
        return seatsOf(roster, delegation).stream()
                .anyMatch(seat -> charter.chamber(seat.in()).isPresent());
    }

    private static String why(Charter charter, long seated, long members) {
        var chambers = String.join(", ", charter.chambers().stream().map(Chamber::id).toList());
        return seated
                + " of its "
                + members
                + " members hold seats of their own ("
                + chambers
                + ")";
    }
}

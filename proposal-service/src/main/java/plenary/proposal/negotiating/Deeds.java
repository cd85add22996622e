package plenary.proposal.negotiating;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.proposal.Audiences;
import plenary.proposal.ForumState;
import plenary.proposal.floor.Statement;
import plenary.proposal.text.Proposal;

/** Acts that can be made on behalf of a group, by their addresses: {@code bracket/b3}. */
public final class Deeds {
    private Deeds() {}

    /** Whether the act is the delegation's own. */
    static boolean whose(ForumState state, String subject, String seat, String delegation) {
        var parts = subject.split("/", 2);
        if (parts.length < 2) {
            return false;
        }
        return switch (parts[0]) {
            case "proposal" ->
                    state.texts()
                            .proposals()
                            .find(parts[1])
                            .map(p -> p.confirmed().contains(delegation))
                            .orElse(false);
            case "bracket" ->
                    state.texts().brackets().find(parts[1]).map(b -> b.heldBy(seat)).orElse(false);
            case "statement" ->
                    state.floor()
                            .statements()
                            .find(parts[1])
                            .map(s -> s.by().equals("seat:" + seat))
                            .orElse(false);
            default -> false;
        };
    }

    /** What an act is about: bodies and provisions. */
    static Set<String> items(ForumState state, String subject) {
        var parts = subject.split("/", 2);
        return switch (parts[0]) {
            case "proposal" ->
                    items(
                            state.texts().proposals().get(parts[1]).items().stream()
                                    .map(Proposal.Item::instruction)
                                    .toList());
            case "bracket" -> {
                var bracket = state.texts().brackets().get(parts[1]);
                yield Set.of("body/" + bracket.body(), "provision/" + bracket.provision());
            }
            case "statement" -> {
                var statement = state.floor().statements().get(parts[1]);
                var call = Statement.call(statement.about());
                // what is said about a call may be said outside every meeting
                var body =
                        statement.session() != null
                                ? state.floor().sessions().get(statement.session()).body()
                                : call == null ? null : state.texts().calls().get(call).body();
                yield body == null ? Set.of() : Set.of("body/" + body);
            }
            default -> Set.of();
        };
    }

    /** What a proposal of these instructions is about. */
    public static Set<String> items(List<Instruction> instructions) {
        var items = new HashSet<String>();
        for (var instruction : instructions) {
            items.add("provision/" + instruction.provision());
            if (instruction.body() != null) {
                items.add("body/" + instruction.body());
            }
        }
        return items;
    }

    /** Whether the seat may know of it: what is done behind closed doors stays there. */
    static boolean knows(ForumState state, String subject, String seat) {
        var audience = Audiences.ofSubject(state, subject);
        return audience.equals(Audiences.PUBLIC)
                || state.assembly().bodies().all().stream()
                        .anyMatch(b -> b.audience().equals(audience) && b.seats(seat));
    }
}

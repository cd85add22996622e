package plenary.proposal.negotiating;

import plenary.proposal.Audiences;
import plenary.proposal.ForumState;

/** Acts that can be made on behalf of a group, by their addresses: {@code bracket/b3}. */
final class Deeds {
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

    /** Whether the seat may know of it: what is done behind closed doors stays there. */
    static boolean knows(ForumState state, String subject, String seat) {
        var audience = Audiences.ofSubject(state, subject);
        return audience.equals(Audiences.PUBLIC)
                || state.assembly().bodies().all().stream()
                        .anyMatch(b -> b.audience().equals(audience) && b.seats(seat));
    }
}

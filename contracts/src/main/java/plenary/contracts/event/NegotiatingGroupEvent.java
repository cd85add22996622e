package plenary.contracts.event;

import java.util.List;
import java.util.Map;

/** Delegations that act together for a time; a negotiating group has no vote. */
public sealed interface NegotiatingGroupEvent extends DeliberationEvent {

    /**
     * @param group {@code [a-z0-9-]}, its name in every address
     * @param names by language
     * @param members the delegations in it from now on
     * @param region the roster's region it was made from, or absent
     * @param by {@code secretariat}, or the seat that created it
     */
    record GroupCreated(
            String group, Map<String, String> names, List<String> members, String region, String by)
            implements NegotiatingGroupEvent {}

    record MemberJoined(String group, String delegation) implements NegotiatingGroupEvent {}

    record MemberLeft(String group, String delegation, String reason)
            implements NegotiatingGroupEvent {}

    /**
     * Who speaks for the group.
     *
     * @param item the body or provision it speaks on ({@code body/wg-5-1}, {@code provision/3A});
     *     absent for every item without a spokesperson of its own
     */
    record SpokespersonNamed(String group, String item, String delegation)
            implements NegotiatingGroupEvent {}

    /**
     * An act of the delegation was made on behalf of the group.
     *
     * @param subject {@code proposal/27}, {@code bracket/b3}, {@code statement/statement-4}
     */
    record OnBehalfDeclared(String group, String subject, String delegation)
            implements NegotiatingGroupEvent {}

    /** A member does not stand behind what was done in the group's name. */
    record MemberDissociated(String group, String subject, String delegation, String reason)
            implements NegotiatingGroupEvent {}
}

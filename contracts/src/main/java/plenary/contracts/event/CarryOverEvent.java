package plenary.contracts.event;

import java.util.List;
import plenary.contracts.text.Content;

/** What was not agreed goes on: into the next session, or into another forum. */
public sealed interface CarryOverEvent extends DeliberationEvent {

    /**
     * One who held a bracket where it comes from and is not here to hold it.
     *
     * @param name as it was called there
     */
    record FormerHolder(String holder, String name) {}

    /**
     * A bracket that goes on.
     *
     * @param holders who holds it here: the same delegations; a chair where none is here
     * @param links brackets it is agreed only together with
     */
    record CarriedBracket(
            String bracket, List<String> holders, List<FormerHolder> former, List<String> links) {}

    /**
     * A provision that was carried over is under negotiation again, with both senses.
     *
     * @param after the provision it follows, absent for the beginning
     * @param forum the forum it comes from; absent for this one
     * @param text the adopted text it was carried over from; {@code seq} is the record entry there
     * @param title the heading as a wording where a bracket stands in it; else absent
     * @param parent the provision it is a sub-paragraph of, where that one is in the draft here or
     *     comes with it; else absent
     */
    record CarryOverTakenIn(
            String provision,
            String number,
            String part,
            String heading,
            boolean binding,
            String after,
            String forum,
            String text,
            long seq,
            Content content,
            List<CarriedBracket> brackets,
            Content title,
            String parent)
            implements CarryOverEvent {}
}

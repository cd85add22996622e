package plenary.proposal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The text under negotiation: one for a forum's instrument.
 *
 * @param instrument id of the base text; its characters bear it as their act
 * @param language of negotiation
 * @param source citation of the base text
 * @param order the provisions that stand in the draft, as they follow one another
 * @param edits how many edits were made, for their names
 */
public record Draft(
        String instrument,
        String title,
        String language,
        String source,
        List<String> order,
        int edits) {

    public Draft {
        order = Order.of(order);
    }

    /** With a new provision after another, or at the beginning. */
    Draft with(String provision, String after) {
        var next = new ArrayList<>(order);
        next.add(after == null ? 0 : next.indexOf(after) + 1, provision);
        return with(next);
    }

    Draft without(String provision) {
        var next = new ArrayList<>(order);
        next.remove(provision);
        return with(next);
    }

    private Draft with(List<String> next) {
        return new Draft(instrument, title, language, source, next, edits);
    }

    Draft edited() {
        return new Draft(instrument, title, language, source, order, edits + 1);
    }
}

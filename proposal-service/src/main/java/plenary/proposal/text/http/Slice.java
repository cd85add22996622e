package plenary.proposal.text.http;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.text.Draft;
import plenary.proposal.text.Provision;

/**
 * A part of a list of provisions.
 *
 * @param body only what is with it; null for all
 * @param after the last provision of the slice before; null to begin
 * @param limit how many at most; null for all that follow
 */
record Slice(String body, String after, Integer limit) {
    static final Slice ALL = new Slice(null, null, null);

    /** What is in the slice, and whether more follows. */
    record Part(List<Provision> provisions, boolean more) {}

    /** Refuses {@code provision-not-found} where it begins nowhere in the draft. */
    Slice in(Draft draft) {
        if (after != null && !draft.order().contains(after)) {
            throw new Refused(
                    RefusalCode.PROVISION_NOT_FOUND, "The draft has no provision " + after + ".");
        }
        return this;
    }

    Part of(List<Provision> all) {
        var rest = new ArrayList<Provision>();
        var begun = after == null;
        for (var provision : all) {
            if (begun && (body == null || body.equals(provision.body()))) {
                rest.add(provision);
            }
            begun |= provision.id().equals(after);
        }
        var more = limit != null && rest.size() > limit;
        return new Part(more ? List.copyOf(rest.subList(0, limit)) : List.copyOf(rest), more);
    }
}

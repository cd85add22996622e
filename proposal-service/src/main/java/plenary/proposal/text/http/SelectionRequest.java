package plenary.proposal.text.http;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.BracketEvent.Side;
import plenary.contracts.text.Anchor;
import plenary.proposal.desk.Checked;
import plenary.proposal.text.wording.Selection;

/** What is pointed at; exactly one of the three forms. */
@Schema(
        description =
                "Exactly one of: whole = true; first and last, the permanent names of two"
                        + " characters; quote, words that stand once, within one alternative if you"
                        + " name it. With the first two, the words seen there if you like: where"
                        + " others stand, whatever version was named, the act is refused"
                        + " (passage-changed). With side, the gap before or after them. With"
                        + " heading = true, in the provision's heading.")
public record SelectionRequest(
        Boolean whole,
        Anchor first,
        Anchor last,
        @Size(max = 20_000) String seen,
        @Size(max = 20_000) String quote,
        String within,
        Side side,
        Boolean heading) {

    public static SelectionRequest all() {
        return new SelectionRequest(true, null, null, null, null, null, null, null);
    }

    public void check(Checked checked, String field) {
        var named = first != null || last != null;
        var forms =
                (Boolean.TRUE.equals(whole) ? 1 : 0) + (named ? 1 : 0) + (quote == null ? 0 : 1);
        checked.that(forms == 1, field, "is one of whole, first with last, or quote")
                .that(!named || (first != null && last != null), field, "needs first and last")
                .that(quote == null || seen == null, field + ".seen", "goes with whole or first")
                .that(quote != null || within == null, field + ".within", "goes with quote")
                .that(first == null || first.act() != null, field + ".first.act", "is missing")
                .that(last == null || last.act() != null, field + ".last.act", "is missing");
    }

    public Selection selection() {
        var pointed = side == null ? pointed() : new Selection.Gap(pointed(), side);
        return Boolean.TRUE.equals(heading) ? new Selection.InHeading(pointed) : pointed;
    }

    private Selection pointed() {
        if (first != null) {
            return new Selection.Between(first, last, seen);
        }
        return quote != null ? new Selection.Quoted(quote, within) : new Selection.Whole(seen);
    }
}

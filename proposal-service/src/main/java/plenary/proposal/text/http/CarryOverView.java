package plenary.proposal.text.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.DraftEvent.CarriedOver;

/**
 * A provision that was not agreed, whole: it goes on the next agenda with its brackets.
 *
 * @param reverted whether the instrument's wording stands again; else it left whole
 * @param shown its wording with brackets, as it stood
 * @param holders names of those who held it
 * @param brackets each with its holders and its history
 */
record CarryOverView(
        @Schema(required = true) String provision,
        String number,
        boolean reverted,
        @Schema(required = true) String shown,
        List<String> holders,
        List<BracketView> brackets) {

    static CarryOverView of(Sight sight, CarriedOver c) {
        return new CarryOverView(
                c.provision(),
                c.number(),
                c.reverted(),
                c.shown(),
                c.holders().stream().map(sight::name).toList(),
                c.brackets().stream()
                        .map(id -> BracketView.of(sight, sight.texts().brackets().get(id)))
                        .toList());
    }
}

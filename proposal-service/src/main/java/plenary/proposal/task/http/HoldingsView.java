package plenary.proposal.task.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.task.Holdings;
import plenary.proposal.task.Holdings.Clash;
import plenary.proposal.task.Holdings.Held;
import plenary.proposal.text.http.Sight;

/**
 * The brackets you hold, and where you would have to be in two places.
 *
 * @param brackets first what is taken now, then what is on an open agenda, then by the programme
 * @param meetings the open meetings you take part in
 */
@Schema(name = "Holdings")
record HoldingsView(
        @Schema(required = true) List<HeldView> brackets,
        @Schema(required = true) List<ClashView> clashes,
        @Schema(required = true) List<String> meetings) {

    /**
     * A bracket you hold.
     *
     * @param as the seat by which, as in Plenary-As
     * @param session the open meeting of its body; absent where none is open
     * @param item the item of that meeting's agenda it comes under
     * @param now whether the meeting is at that item
     * @param room of the next meeting on the programme, where none is open
     * @param from when that begins
     * @param until when that ends
     */
    @Schema(name = "HeldBracket")
    record HeldView(
            @Schema(required = true) String bracket,
            @Schema(required = true) String provision,
            @Schema(required = true) String number,
            @Schema(required = true) String as,
            @Schema(required = true) String body,
            @Schema(required = true) String bodyName,
            String session,
            String item,
            @Schema(required = true) boolean now,
            String room,
            Instant from,
            Instant until) {}

    /**
     * Two bodies that take brackets of one seat at once.
     *
     * @param until absent where both meet now and no end is known
     */
    @Schema(name = "Clash")
    record ClashView(
            @Schema(required = true) String as,
            @Schema(required = true) String one,
            @Schema(required = true) String other,
            @Schema(required = true) Instant from,
            Instant until) {}

    static HoldingsView of(Sight sight, Holdings holdings) {
        return new HoldingsView(
                holdings.held().stream().map(held -> of(sight, held)).toList(),
                holdings.clashes().stream().map(HoldingsView::of).toList(),
                holdings.meetings());
    }

    private static HeldView of(Sight sight, Held held) {
        var bracket = held.bracket();
        var next = held.next();
        return new HeldView(
                bracket.id(),
                bracket.provision(),
                sight.texts()
                        .provision(bracket.provision())
                        .map(p -> p.number() == null ? p.id() : p.number())
                        .orElse(bracket.provision()),
                held.as(),
                bracket.body(),
                sight.bodyName(bracket.body()),
                held.session(),
                held.item() == null ? null : held.item().title(),
                held.now(),
                next == null ? null : next.room(),
                next == null ? null : next.from(),
                next == null ? null : next.until());
    }

    private static ClashView of(Clash clash) {
        return new ClashView(clash.as(), clash.one(), clash.other(), clash.from(), clash.until());
    }
}

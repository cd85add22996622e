package plenary.proposal.meeting;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.AgendaEvent.ItemClosed;
import plenary.contracts.event.AgendaEvent.ItemOutcome;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.SpeakingEvent.RequestWithdrawn;
import plenary.contracts.event.SpeakingEvent.SpeakersListClosed;
import plenary.proposal.ForumState;
import plenary.proposal.meeting.FloorRequest.Stage;

/**
 * What a carried motion does by itself. That the meeting is suspended or adjourned is declared by
 * the chair, who sees what is still going on.
 */
public final class CarriedMotion {
    private CarriedMotion() {}

    /** The facts that follow from it, in order. */
    public static List<DeliberationEvent> follows(ForumState state, Motion motion) {
        return switch (motion.motion()) {
            case "close-debate" -> closed(state, motion);
            case "adjourn-debate" -> adjourned(state, motion);
            default -> List.of();
        };
    }

    private static List<DeliberationEvent> closed(ForumState state, Motion motion) {
        var list = state.meetings().list(motion.session());
        var facts = new ArrayList<DeliberationEvent>();
        if (list.open()) {
            facts.add(new SpeakersListClosed(motion.session()));
        }
        list.at(Stage.WAITING).stream()
                .filter(FloorRequest::onTheList)
                .filter(r -> !r.onAMotion())
                .forEach(
                        r ->
                                facts.add(
                                        new RequestWithdrawn(
                                                motion.session(),
                                                r.request(),
                                                "house",
                                                "Motion " + motion.number() + " was carried.")));
        return facts;
    }

    private static List<DeliberationEvent> adjourned(ForumState state, Motion motion) {
        return state.meetings()
                .agenda(motion.session())
                .current()
                .filter(item -> item.item().equals(motion.item()))
                .<List<DeliberationEvent>>map(
                        item ->
                                List.of(
                                        new ItemClosed(
                                                motion.session(),
                                                item.item(),
                                                ItemOutcome.DEFERRED,
                                                "Motion " + motion.number() + " was carried.")))
                .orElse(List.of());
    }
}

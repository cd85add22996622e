package plenary.proposal.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plenary.contracts.event.SpeakingEvent.ListOrder;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.proposal.meeting.FloorRequest.Stage;

/**
 * Who asked for the floor of a meeting, and who has it. One at a time speaks; a point of order
 * interrupts, and the interrupted goes on after it.
 *
 * @param session the meeting
 * @param order in which the floor is given to those on the list
 * @param secondsEach for one intervention; null for no limit
 * @param secondsPerGroup for all of one group in the meeting; null for no limit
 * @param open whether requests are still added to the list
 * @param requests all of the meeting, oldest first
 */
public record SpeakersList(
        String session,
        ListOrder order,
        Integer secondsEach,
        Integer secondsPerGroup,
        boolean open,
        List<FloorRequest> requests) {

    public SpeakersList {
        requests = requests == null ? List.of() : List.copyOf(requests);
    }

    static SpeakersList of(String session) {
        return new SpeakersList(session, ListOrder.AS_ASKED, null, null, true, List.of());
    }

    public Optional<FloorRequest> request(int number) {
        return number >= 1 && number <= requests.size()
                ? Optional.of(requests.get(number - 1))
                : Optional.empty();
    }

    /** Who has the floor. */
    public Optional<FloorRequest> speaking() {
        return at(Stage.SPEAKING).stream().findFirst();
    }

    /** Requests at a stage, oldest first. */
    public List<FloorRequest> at(Stage stage) {
        return requests.stream().filter(r -> r.stage() == stage).toList();
    }

    /** A request of the same kind that still waits: a point of order beside another is none. */
    Optional<FloorRequest> pending(String by, Purpose purpose) {
        return at(Stage.WAITING).stream()
                .filter(r -> r.by().equals(by) && !r.onAMotion())
                .filter(r -> r.onTheList() == FloorRequest.listed(purpose))
                .filter(r -> r.onTheList() || r.purpose() == purpose)
                .findFirst();
    }

    SpeakersList arranged(ListOrder how, Integer each, Integer perGroup) {
        return new SpeakersList(session, how, each, perGroup, open, requests);
    }

    SpeakersList open(boolean now) {
        return new SpeakersList(session, order, secondsEach, secondsPerGroup, now, requests);
    }

    SpeakersList asked(FloorRequest request) {
        var next = new ArrayList<>(requests);
        next.add(request);
        return with(next);
    }

    SpeakersList withdrawn(int number, String reason) {
        return change(number, r -> r.withdrawn(reason));
    }

    /** The floor goes to a request; a point of order leaves the speaker standing by. */
    SpeakersList given(int number, Instant at, Integer seconds, String reason) {
        return speaking()
                .map(s -> change(s.request(), r -> r.interrupted(at)))
                .orElse(this)
                .change(number, r -> r.given(at, seconds, reason));
    }

    /** Who speaks has finished; the one interrupted last goes on. */
    SpeakersList ended(int number, Instant at) {
        var after = change(number, r -> r.ended(at));
        return after.at(Stage.INTERRUPTED).stream()
                .max(
                        java.util.Comparator.comparing(
                                r -> r.spoken().getLast().to(),
                                java.util.Comparator.naturalOrder()))
                .filter(r -> after.speaking().isEmpty())
                .map(r -> after.change(r.request(), s -> s.resumed(at)))
                .orElse(after);
    }

    /** The meeting stops: nobody has the floor any more. */
    SpeakersList stopped(Instant at) {
        return with(
                requests.stream()
                        .map(
                                r ->
                                        switch (r.stage()) {
                                            case SPEAKING, INTERRUPTED -> r.ended(at);
                                            case WAITING, SPOKEN, WITHDRAWN -> r;
                                        })
                        .toList());
    }

    /** Nobody speaks on a motion that is settled. */
    SpeakersList without(Motion settled) {
        return with(
                requests.stream()
                        .map(
                                r ->
                                        r.waiting() && r.speaksOn(settled)
                                                ? r.withdrawn("The motion is settled.")
                                                : r)
                        .toList());
    }

    private SpeakersList change(int number, UnaryOperator<FloorRequest> how) {
        return with(requests.stream().map(r -> r.request() == number ? how.apply(r) : r).toList());
    }

    private SpeakersList with(List<FloorRequest> next) {
        return new SpeakersList(session, order, secondsEach, secondsPerGroup, open, next);
    }
}

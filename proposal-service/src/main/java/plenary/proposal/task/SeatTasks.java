package plenary.proposal.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenary.proposal.concern.Concern.ConcernStage;
import plenary.proposal.decision.Poll;
import plenary.proposal.meeting.Agenda;
import plenary.proposal.task.Mine.Place;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.ConsensusCall;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Silences;
import plenary.proposal.text.Sponsor;

/** What a delegation is waited for. */
record SeatTasks(Mine mine, Place place) {

    Stream<Task> all() {
        return Stream.of(
                        votes(),
                        calls(),
                        adReferendum(),
                        sponsorships(),
                        brackets(),
                        concerns(),
                        signature())
                .flatMap(each -> each);
    }

    private Stream<Task> votes() {
        var tasks = new ArrayList<Task>();
        for (var poll : mine.state().decisions().polls().all()) {
            if (poll.stage(mine.now()) == Poll.Stage.OPEN
                    && mine.viewer().mayRead(poll.opened().audience())) {
                castFor(poll).forEach(seat -> tasks.add(vote(poll, seat)));
            }
        }
        return tasks.stream();
    }

    /** Its own seat where it votes, and every absent one whose vote it casts. */
    private List<String> castFor(Poll poll) {
        var opened = poll.opened();
        var held =
                opened.conducted().proxies().stream()
                        .filter(proxy -> proxy.holder().equals(place.id()))
                        .map(proxy -> proxy.seat());
        return Stream.concat(Stream.of(place.id()), held)
                .filter(seat -> opened.electorate().includes(seat))
                .distinct()
                .toList();
    }

    private Task vote(Poll poll, String seat) {
        var opened = poll.opened();
        var words = mine.words(opened.question(), null);
        var subject = "poll/" + poll.id();
        return new Task(
                TaskSort.VOTE,
                place.as(),
                subject,
                seat.equals(place.id())
                        ? words
                        : mine.state().assembly().roster().nameOf(seat, mine.language())
                                + ": "
                                + words,
                opened.body(),
                1,
                poll.openedAt(),
                opened.closesAt());
    }

    private Stream<Task> calls() {
        var silences =
                Silences.running(mine.state())
                        .filter(call -> mine.now().isBefore(call.until()))
                        .filter(call -> mine.sits(place, call.body()) && !objected(call))
                        .map(call -> call(TaskSort.SILENCE, call));
        var inTheRoom =
                mine.state().texts().calls().all().stream()
                        .filter(call -> call.open() && !call.inWriting())
                        .filter(call -> mine.sits(place, call.body()) && !objected(call))
                        .map(call -> call(TaskSort.CONSENSUS_CALL, call));
        return Stream.concat(silences, inTheRoom);
    }

    private boolean objected(ConsensusCall call) {
        return call.objections().stream().anyMatch(o -> o.seat().equals(place.id()));
    }

    private Task call(TaskSort sort, ConsensusCall call) {
        return new Task(
                sort,
                place.as(),
                "consensus-call/" + call.id(),
                numbers(call),
                call.body(),
                call.pinned().size(),
                call.at(),
                call.until());
    }

    /** The numbers of the provisions that a call is about. */
    private String numbers(ConsensusCall call) {
        var texts = mine.state().texts();
        return call.pinned().stream()
                .map(
                        pin ->
                                texts.provision(pin.provision())
                                        .map(Provision::number)
                                        .orElse(pin.provision()))
                .collect(Collectors.joining(", "));
    }

    private Stream<Task> adReferendum() {
        return Silences.awaited(mine.state())
                .filter(one -> one.seat().equals(place.id()))
                .map(
                        one ->
                                task(
                                        TaskSort.CONFIRM_AD_REFERENDUM,
                                        "provision/" + one.provision(),
                                        null,
                                        null,
                                        one.at(),
                                        one.until()));
    }

    private Stream<Task> sponsorships() {
        return mine.state().texts().proposals().all().stream()
                .filter(proposal -> proposal.live())
                .filter(
                        proposal ->
                                proposal.sponsor(place.delegation().code())
                                        .filter(s -> s.stage() == Sponsor.Stage.LISTED)
                                        .isPresent())
                .map(
                        proposal ->
                                task(
                                        TaskSort.CONFIRM_SPONSORSHIP,
                                        "proposal/" + proposal.id(),
                                        proposal.symbol() + ": " + proposal.title(),
                                        null,
                                        null,
                                        null));
    }

    private Stream<Task> brackets() {
        return mine.state().texts().brackets().all().stream()
                .filter(bracket -> bracket.open() && bracket.heldBy(place.id()))
                .flatMap(
                        bracket ->
                                mine
                                        .onAgenda(bracket.body(), bracket.id(), bracket.provision())
                                        .map(item -> taken(bracket, item))
                                        .stream());
    }

    private Task taken(Bracket bracket, Agenda.Item item) {
        return task(
                TaskSort.BRACKET_ON_AGENDA,
                "bracket/" + bracket.id(),
                item.title(),
                bracket.body(),
                item.taken(),
                null);
    }

    private Stream<Task> concerns() {
        return mine.state().concerns().all().all().stream()
                .filter(one -> one.stage() == ConcernStage.TO_BE_CONFIRMED)
                .filter(one -> one.signatures().contains(place.id()))
                .filter(one -> !one.confirmations().contains(place.id()))
                .map(
                        one ->
                                task(
                                        TaskSort.CONFIRM_CONCERN,
                                        "concern/" + one.id(),
                                        null,
                                        null,
                                        one.confirmFrom(),
                                        one.until()));
    }

    private Stream<Task> signature() {
        var credentials = place.delegation().credentials();
        return mine.state().decisions().openBook().stream()
                .filter(book -> credentials != null && credentials.maySign())
                .filter(book -> seatsInChamber())
                .filter(book -> !book.signatures().has(place.delegation().code()))
                .map(
                        book ->
                                task(
                                        TaskSort.SIGN_TEXT,
                                        "signature/" + book.text(),
                                        null,
                                        null,
                                        book.openedAt(),
                                        null));
    }

    private boolean seatsInChamber() {
        return mine.state().assembly().forum().charter().chamber(place.seat().in()).isPresent();
    }

    private Task task(
            TaskSort sort,
            String subject,
            String about,
            String body,
            Instant since,
            Instant until) {
        return new Task(sort, place.as(), subject, about, body, 1, since, until);
    }
}

package plenary.proposal.task;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.contracts.rule.Outcome;
import plenary.proposal.decision.Petition;
import plenary.proposal.decision.Poll;
import plenary.proposal.floor.Challenge;
import plenary.proposal.meeting.FloorRequest;
import plenary.proposal.text.Bracket;

/** What an officer of a body is waited for. */
record OfficeTasks(Mine mine, OfficerInstalled officer) {

    Stream<Task> all() {
        return switch (officer.office()) {
            case CHAIR, SECRETARY -> moderated();
            case TELLER -> counts();
            case VICE_CHAIR, LEGAL_ADVISER -> Stream.empty(); // the chair is waited for
        };
    }

    private Stream<Task> moderated() {
        return Stream.of(
                        challenges(),
                        ties(),
                        toTakeUp().stream(),
                        referrals(),
                        overdue(),
                        held(),
                        pointsOfOrder(),
                        meetings(),
                        petitions())
                .flatMap(each -> each);
    }

    private Stream<Task> challenges() {
        return mine.state().floor().challenges().all().stream()
                .filter(Challenge::open)
                .filter(challenge -> before(challenge.subject()))
                .filter(challenge -> challenge.ruling() == null || unvoted(challenge))
                .map(
                        challenge ->
                                task(
                                        unvoted(challenge)
                                                ? TaskSort.OPEN_APPEAL_VOTE
                                                : TaskSort.RULE_ON_CHALLENGE,
                                        "challenge/" + challenge.id(),
                                        challenge.grounds(),
                                        challenge.at(),
                                        null));
    }

    private static boolean unvoted(Challenge challenge) {
        return challenge.appealed() && challenge.appeal().poll() == null;
    }

    /** Whether what is challenged is before this body. */
    private boolean before(String subject) {
        var id = subject.substring(subject.indexOf('/') + 1);
        if (subject.startsWith("proposal/")) {
            return mine.state().texts().proposals().find(id).stream()
                    .flatMap(proposal -> proposal.items().stream())
                    .anyMatch(item -> officer.body().equals(item.instruction().body()));
        }
        return mine.state()
                .texts()
                .provision(id)
                .map(p -> p.body() == null ? mine.state().assembly().plenary() : p.body())
                .filter(officer.body()::equals)
                .isPresent();
    }

    private Stream<Task> ties() {
        return mine.state().decisions().polls().all().stream()
                .filter(poll -> officer.body().equals(poll.opened().body()))
                .filter(
                        poll ->
                                poll.outcome()
                                        .filter(o -> o == Outcome.PENDING_CASTING_VOTE)
                                        .isPresent())
                .map(poll -> vote(TaskSort.CASTING_VOTE, poll));
    }

    private Stream<Task> counts() {
        return mine.state().decisions().polls().all().stream()
                .filter(poll -> poll.stage(mine.now()) == Poll.Stage.OPEN)
                .filter(poll -> poll.opened().method() == Method.SHOW_OF_HANDS)
                .filter(poll -> officer.body().equals(poll.opened().countedIn()))
                .map(poll -> vote(TaskSort.COUNT_HANDS, poll));
    }

    private Task vote(TaskSort sort, Poll poll) {
        return task(
                sort,
                "poll/" + poll.id(),
                mine.words(poll.opened().question(), null),
                poll.openedAt(),
                null);
    }

    private Optional<Task> toTakeUp() {
        var waiting =
                mine.state().texts().proposals().all().stream()
                        .filter(proposal -> proposal.live() && proposal.disposition() == null)
                        .flatMap(proposal -> proposal.items().stream())
                        .filter(item -> officer.body().equals(item.instruction().body()))
                        .filter(item -> !item.takenUp())
                        .count();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(many(TaskSort.TAKE_UP, "body/" + officer.body(), waiting));
    }

    private Stream<Task> referrals() {
        return mine.state().forks().referrals().all().stream()
                .filter(referral -> referral.to().equals(officer.body()))
                .filter(referral -> !referral.out().isEmpty())
                .map(
                        referral ->
                                new Task(
                                        TaskSort.REPORT_BACK,
                                        as(),
                                        "body/" + officer.body(),
                                        referral.mandate(),
                                        officer.body(),
                                        referral.out().size(),
                                        referral.at(),
                                        referral.deadline()));
    }

    private Stream<Task> overdue() {
        return mine.state().texts().brackets().all().stream()
                .filter(Bracket::open)
                .filter(b -> b.body().equals(officer.body()) && b.deadline() != null)
                .filter(b -> !mine.now().isBefore(b.deadline()))
                .map(
                        b ->
                                task(
                                        TaskSort.BRACKET_OVERDUE,
                                        "bracket/" + b.id(),
                                        null,
                                        b.deadline(),
                                        null));
    }

    private Stream<Task> held() {
        return session().stream()
                .flatMap(session -> mine.state().meetings().agenda(session).holds().stream())
                .filter(hold -> hold.released() == null)
                .map(
                        hold ->
                                task(
                                        TaskSort.ITEM_HELD,
                                        "session/" + session().orElseThrow(),
                                        mine.state()
                                                        .assembly()
                                                        .roster()
                                                        .nameOf(hold.by(), mine.language())
                                                + (hold.reason() == null
                                                        ? ""
                                                        : ": " + hold.reason()),
                                        hold.at(),
                                        null));
    }

    private Stream<Task> pointsOfOrder() {
        return session().stream()
                .flatMap(
                        session ->
                                mine
                                        .state()
                                        .meetings()
                                        .list(session)
                                        .at(FloorRequest.Stage.WAITING)
                                        .stream())
                .filter(request -> request.purpose() == Purpose.POINT_OF_ORDER)
                .map(
                        request ->
                                task(
                                        TaskSort.POINT_OF_ORDER,
                                        "session/" + session().orElseThrow(),
                                        mine.state()
                                                .assembly()
                                                .roster()
                                                .nameOf(request.by(), mine.language()),
                                        request.at(),
                                        null));
    }

    private Optional<String> session() {
        return mine.state().floor().openSessionOf(officer.body()).map(open -> open.id());
    }

    private Stream<Task> meetings() {
        return mine.state().register().programmes().all().stream()
                .flatMap(day -> day.meetings().stream())
                .filter(meeting -> meeting.body().equals(officer.body()))
                .filter(meeting -> !mine.now().isBefore(meeting.from()))
                .filter(meeting -> mine.now().isBefore(meeting.until()))
                .filter(meeting -> session().isEmpty())
                .map(
                        meeting ->
                                task(
                                        TaskSort.OPEN_MEETING,
                                        "body/" + officer.body(),
                                        meeting.room(),
                                        meeting.from(),
                                        meeting.until()));
    }

    /** The body of an advisory group is called as the group is. */
    private Stream<Task> petitions() {
        return mine.state().decisions().petitions().stream()
                .filter(found -> found.petition().group().equals(officer.body()))
                .filter(found -> found.petition().stage() == Petition.Stage.COMPLETE)
                .filter(found -> found.petition().until() != null)
                .filter(found -> found.petition().declared() == null)
                .filter(found -> mine.viewer().mayRead("group:" + officer.body()))
                .map(
                        found ->
                                task(
                                        TaskSort.DECLARE_PETITION,
                                        "recommendation/" + found.recommendation().id(),
                                        found.recommendation().title(),
                                        found.petition().openedAt(),
                                        found.petition().until()));
    }

    private Task many(TaskSort sort, String subject, long count) {
        return new Task(
                sort, as(), subject, null, officer.body(), Math.toIntExact(count), null, null);
    }

    private Task task(TaskSort sort, String subject, String about, Instant since, Instant until) {
        return new Task(sort, as(), subject, about, officer.body(), 1, since, until);
    }

    /** The secretary keys for the chair. */
    private String as() {
        var office = officer.office() == Office.SECRETARY ? Office.CHAIR : officer.office();
        return office.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + officer.body();
    }
}

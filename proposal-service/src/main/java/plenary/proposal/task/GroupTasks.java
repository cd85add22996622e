package plenary.proposal.task;

import java.time.Instant;
import java.util.stream.Stream;
import plenary.proposal.decision.GroupWindow;
import plenary.proposal.decision.Petition;
import plenary.proposal.decision.Recommendation;
import plenary.proposal.decision.Round;
import plenary.proposal.task.Mine.Place;

/** What a seat of an advisory group is waited for; its group's votes are votes like others. */
record GroupTasks(Mine mine, Place place) {

    Stream<Task> all() {
        return mine.state().decisions().recommendations().all().stream()
                .filter(rec -> !rec.rounds().isEmpty())
                .flatMap(
                        rec ->
                                rec.latest().windows().stream()
                                        .filter(this::concerns)
                                        .flatMap(window -> tasks(rec, window)));
    }

    private boolean concerns(GroupWindow window) {
        return window.frozen().electorate().contains(place.id())
                && mine.viewer().mayRead("group:" + window.group());
    }

    private Stream<Task> tasks(Recommendation rec, GroupWindow window) {
        var petition = petition(rec.latest(), window.group());
        if (petition != null && petition.stage() == Petition.Stage.COMPLETE) {
            return petition.until() == null || petition.declared() != null
                    ? Stream.empty()
                    : asked(rec, petition);
        }
        if (!window.takes(mine.now())) {
            return Stream.empty();
        }
        if (petition != null && petition.stage() == Petition.Stage.OPEN) {
            return petition.signatures().contains(place.id())
                    ? Stream.empty()
                    : Stream.of(
                            task(
                                    TaskSort.SIGN_PETITION,
                                    rec,
                                    petition.openedAt(),
                                    window.frozen().closes()));
        }
        return window.waivers().contains(place.id())
                ? Stream.empty()
                : Stream.of(
                        task(
                                TaskSort.WINDOW,
                                rec,
                                window.frozen().opens(),
                                window.frozen().closes()));
    }

    private static Petition petition(Round round, String group) {
        return round.petitions().stream()
                .filter(p -> p.group().equals(group))
                .reduce((before, last) -> last)
                .orElse(null);
    }

    /** Where the group agrees by silence, an objection is what can be done. */
    private Stream<Task> asked(Recommendation rec, Petition petition) {
        return mine.now().isBefore(petition.until())
                ? Stream.of(
                        task(TaskSort.GROUP_CONSENSUS, rec, petition.openedAt(), petition.until()))
                : Stream.empty();
    }

    private Task task(TaskSort sort, Recommendation rec, Instant since, Instant until) {
        return new Task(
                sort,
                place.as(),
                "recommendation/" + rec.id(),
                rec.title(),
                rec.body(),
                1,
                since,
                until);
    }
}

package plenary.proposal.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.aside.CapitalQuestion;
import plenary.proposal.task.Mine;
import plenary.proposal.task.Task;
import plenary.proposal.task.TaskSort;
import plenary.proposal.task.Tasks;
import plenary.proposal.text.Outside;

/**
 * Decides who is told what. Everything follows from what waits for whom now; who has been told is
 * remembered outside, by name.
 */
public final class Noticing {
    /** What is seen by whoever is in the room or at their desk, and is over before a mail comes. */
    private static final Set<TaskSort> AT_HAND =
            EnumSet.of(
                    TaskSort.CONSENSUS_CALL,
                    TaskSort.BRACKET_ON_AGENDA,
                    TaskSort.TAKE_UP,
                    TaskSort.ITEM_HELD,
                    TaskSort.POINT_OF_ORDER,
                    TaskSort.OPEN_MEETING,
                    TaskSort.COUNT_HANDS,
                    TaskSort.IMPORT_ROSTER,
                    TaskSort.DECIDE_CREDENTIALS,
                    TaskSort.INVITE,
                    TaskSort.UNCLAIMED_INVITATIONS,
                    TaskSort.DOCUMENT_AWAITED);

    /** Somebody's own words, said to those who may read them there. */
    private static final Set<TaskSort> WORDS =
            EnumSet.of(
                    TaskSort.COMMENT_TO_ANSWER,
                    TaskSort.REPLY_TO_READ,
                    TaskSort.DELEGATION_ASKS,
                    TaskSort.RULE_ON_CHALLENGE,
                    TaskSort.OPEN_APPEAL_VOTE,
                    TaskSort.REPORT_BACK,
                    TaskSort.POST_DOCUMENT);

    private Noticing() {}

    /** All that is to be told at {@code now}, whether or not it has been. */
    public static List<Notice> of(ForumState state, Instant now) {
        var notices = new ArrayList<Notice>();
        each(state, now, (person, task, quotable) -> tell(notices, person, task, quotable, now));
        return notices;
    }

    /** Who is told of what their delegation asks: everybody of it but who asked. */
    public static List<Notice> asked(ForumState state, List<CapitalQuestion> questions) {
        return questions.stream()
                .flatMap(
                        question ->
                                state.assembly().people().accredited().stream()
                                        .filter(a -> a.delegation().equals(question.delegation()))
                                        .map(RepresentativeAccredited::person)
                                        .distinct()
                                        .filter(person -> !person.equals(question.askedBy()))
                                        .map(
                                                person ->
                                                        new Notice(
                                                                person,
                                                                NoticeReason.NEW,
                                                                question.task(),
                                                                false)))
                .toList();
    }

    /** When time alone next brings something to tell. */
    public static Optional<Instant> next(ForumState state, Instant now) {
        var moments = new ArrayList<Instant>();
        each(
                state,
                now,
                (person, task, quotable) -> {
                    for (var reason : NoticeReason.values()) {
                        moment(task, reason).filter(now::isBefore).ifPresent(moments::add);
                    }
                });
        return moments.stream().min(Comparator.naturalOrder());
    }

    private static void tell(
            List<Notice> notices, String person, Task task, boolean quotable, Instant now) {
        notices.add(new Notice(person, NoticeReason.NEW, task, quotable));
        for (var reason : NoticeReason.values()) {
            moment(task, reason)
                    .filter(moment -> !now.isBefore(moment))
                    .ifPresent(m -> notices.add(new Notice(person, reason, task, quotable)));
        }
    }

    /** The moment before the end; none where the task began later than that. */
    private static Optional<Instant> moment(Task task, NoticeReason reason) {
        if (task.until() == null || reason.before() == null) {
            return Optional.empty();
        }
        var moment = task.until().minus(reason.before());
        return task.since() != null && !task.since().isBefore(moment)
                ? Optional.empty()
                : Optional.of(moment);
    }

    private interface Each {
        void task(String person, Task task, boolean quotable);
    }

    private static void each(ForumState state, Instant now, Each each) {
        if (!state.exists()) {
            return;
        }
        Map<Viewer, ForumState> seen = new HashMap<>();
        for (var person : people(state)) {
            var viewer = Viewer.of(state, person);
            var reads = seen.computeIfAbsent(viewer.asReader(state), r -> Outside.of(state, r));
            for (var task : Tasks.of(new Mine(reads, viewer, now, "en"))) {
                if (!AT_HAND.contains(task.sort())) {
                    each.task(person, task, quotable(state, task));
                }
            }
        }
    }

    private static Set<String> people(ForumState state) {
        var assembly = state.assembly();
        var people = new LinkedHashSet<String>(assembly.forum().secretariat());
        assembly.people().accredited().stream()
                .map(RepresentativeAccredited::person)
                .forEach(people::add);
        assembly.people().officers().stream().map(OfficerInstalled::person).forEach(people::add);
        return people;
    }

    private static boolean quotable(ForumState state, Task task) {
        if (WORDS.contains(task.sort())) {
            return false;
        }
        if (task.sort() == TaskSort.VOTE) {
            var poll = task.subject().substring("poll/".length());
            return state.decisions().polls().get(poll).opened().audience().equals("public");
        }
        return task.body() == null
                || state.assembly().bodies().find(task.body()).map(b -> b.open()).orElse(false);
    }
}

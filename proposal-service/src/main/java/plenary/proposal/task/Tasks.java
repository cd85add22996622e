package plenary.proposal.task;

import java.util.List;
import java.util.stream.Stream;

/** What a person is waited for in a forum, in every seat and office. */
public final class Tasks {
    private Tasks() {}

    /** What ends first comes first; nothing for the public. */
    public static List<Task> of(Mine mine) {
        var person = mine.viewer().person();
        if (person == null || !mine.state().exists()) {
            return List.of();
        }
        var assembly = mine.state().assembly();
        var seated =
                mine.places().stream()
                        .flatMap(
                                place ->
                                        Stream.of(
                                                        new SeatTasks(mine, place).all(),
                                                        new RemarkTasks(mine, place).all(),
                                                        new GroupTasks(mine, place).all())
                                                .flatMap(each -> each));
        var offices =
                assembly.people().officesOf(person).stream()
                        .flatMap(officer -> new OfficeTasks(mine, officer).all());
        var secretariat =
                assembly.forum().secretariat().contains(person)
                        ? new SecretariatTasks(mine).all()
                        : Stream.<Task>empty();
        return Stream.of(seated, offices, secretariat)
                .flatMap(each -> each)
                .distinct()
                .sorted(Task.BY_URGENCY)
                .toList();
    }
}

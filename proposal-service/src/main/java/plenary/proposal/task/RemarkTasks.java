package plenary.proposal.task;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import plenary.contracts.event.MarginEvent.CommentVisibility;
import plenary.proposal.margin.Comment;
import plenary.proposal.task.Mine.Place;

/** Remarks in the margin that wait for a delegation, and what is asked within it. */
record RemarkTasks(Mine mine, Place place) {

    Stream<Task> all() {
        return mine.state().margin().comments().all().stream()
                .filter(Comment::first)
                .filter(comment -> comment.withdrawn() == null && comment.settled() == null)
                .filter(comment -> mine.viewer().mayRead(comment.audience()))
                .filter(comment -> mine.state().texts().provision(comment.provision()).isPresent())
                .flatMap(this::task);
    }

    private Stream<Task> task(Comment first) {
        if (first.visibility() == CommentVisibility.DELEGATION) {
            return first.audience().equals("delegation:" + place.delegation().code())
                    ? Stream.of(task(TaskSort.DELEGATION_ASKS, first, first))
                    : Stream.empty();
        }
        var thread = thread(first);
        var last = thread.getLast();
        if (mine(last)) {
            return Stream.empty();
        }
        return thread.stream().anyMatch(this::mine)
                ? Stream.of(task(TaskSort.REPLY_TO_READ, first, last))
                : holds(first)
                        ? Stream.of(task(TaskSort.COMMENT_TO_ANSWER, first, last))
                        : Stream.empty();
    }

    private List<Comment> thread(Comment first) {
        return mine.state().margin().comments().all().stream()
                .filter(c -> c.thread().equals(first.id()) && c.withdrawn() == null)
                .sorted(Comparator.comparing(Comment::at))
                .toList();
    }

    private boolean mine(Comment comment) {
        return comment.by().equals(place.id());
    }

    private boolean holds(Comment comment) {
        return comment.bracket() != null
                && mine.state()
                        .texts()
                        .brackets()
                        .find(comment.bracket())
                        .filter(b -> b.open() && b.heldBy(place.id()))
                        .isPresent();
    }

    private Task task(TaskSort sort, Comment first, Comment last) {
        var subject =
                first.bracket() == null
                        ? "provision/" + first.provision()
                        : "bracket/" + first.bracket();
        return new Task(sort, place.as(), subject, last.text(), null, 1, last.at(), null);
    }
}

package plenary.proposal.aside;

import java.time.Instant;
import plenary.proposal.task.Task;
import plenary.proposal.task.TaskSort;

/**
 * A delegation in the room asks its colleagues how to act.
 *
 * @param subject what it is about, as {@link About} reads it
 * @param askedBy opaque id of a person of the delegation
 * @param answer null while there is none
 */
public record CapitalQuestion(
        long id,
        String delegation,
        String subject,
        String words,
        String askedBy,
        Instant askedAt,
        String answer,
        String answeredBy,
        Instant answeredAt) {

    public boolean open() {
        return answeredAt == null;
    }

    /**
     * That the delegation's other people are waited for. The subject bears the question's number,
     * so that each of several on one thing is told for itself.
     */
    public Task task() {
        return new Task(
                TaskSort.DELEGATION_ASKS,
                "delegation:" + delegation,
                subject + "/q" + id,
                words,
                null,
                1,
                askedAt,
                null);
    }
}

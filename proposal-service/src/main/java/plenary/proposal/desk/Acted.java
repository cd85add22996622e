package plenary.proposal.desk;

import java.util.List;
import plenary.contracts.event.DeliberationEvent;
import plenary.proposal.ForumState;

/**
 * An act that stands.
 *
 * @param state the forum just after it
 * @param events what it brought about; empty when it was done before
 * @param language in which whoever acted asked to be answered; null where none was asked for
 */
public record Acted(ForumState state, List<DeliberationEvent> events, String language) {

    /** By somebody who asked for no language. */
    public Acted(ForumState state, List<DeliberationEvent> events) {
        this(state, events, null);
    }

    Acted in(String asked) {
        return new Acted(state, events, asked);
    }
}

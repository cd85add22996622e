package plenary.proposal.desk;

import java.util.List;
import plenary.contracts.event.DeliberationEvent;
import plenary.proposal.ForumState;

/**
 * An act that stands.
 *
 * @param state the forum just after it
 * @param events what it brought about; empty when it was done before
 */
public record Acted(ForumState state, List<DeliberationEvent> events) {}

package plenary.local;

import java.util.OptionalLong;

/**
 * How one process of the stack is doing.
 *
 * @param name {@code keycloak}, {@code kafka}, {@code postgres} or a service
 * @param port where it listens, or would
 * @param condition what it is up to
 * @param pid its process, where it runs
 * @param memoryKilobytes resident memory of the process and its children, where it runs
 */
public record PartState(
        String name, int port, Condition condition, OptionalLong pid, long memoryKilobytes) {

    /** What a process is up to. */
    public enum Condition {
        /** Runs and does its work. */
        READY,
        /** Runs, but does not answer as it should. */
        NOT_READY,
        /** Was started and has ended without being asked to. */
        GONE,
        /** Not started. */
        DOWN
    }
}

package plenary.journal.kafka;

/** An entry of a type this version does not know: its forum waits until it does. */
final class UnknownTypeException extends RuntimeException {
    UnknownTypeException(String type) {
        super("this version does not know the type " + type);
    }
}

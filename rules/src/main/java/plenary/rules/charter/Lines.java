package plenary.rules.charter;

/** Where a path stands in the file; known to whoever parsed it. */
@FunctionalInterface
public interface Lines {

    /** For trees that did not come from a file. */
    Lines UNKNOWN = path -> Place.UNKNOWN;

    /** The place of a path; what is not in the file stands where what it belongs to does. */
    Place of(String path);

    /**
     * A place in a text.
     *
     * @param line from 1; 0 where it is not known
     * @param column from 1; 0 where it is not known
     */
    record Place(int line, int column) {
        static final Place UNKNOWN = new Place(0, 0);
    }
}

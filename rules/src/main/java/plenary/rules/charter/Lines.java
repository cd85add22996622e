package plenary.rules.charter;

/** Where a path stands in the file; known to whoever parsed it. */
@FunctionalInterface
public interface Lines {

    /** For trees that did not come from a file. */
    Lines UNKNOWN = path -> 0;

    /** The line of a path, from 1; 0 where it is not known. */
    int of(String path);
}

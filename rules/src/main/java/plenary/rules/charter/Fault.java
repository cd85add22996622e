package plenary.rules.charter;

/**
 * What is wrong at one place of a charter.
 *
 * @param code what kind of fault it is
 * @param path such as {@code rules.2.adopted-when.in-favour}; list places count from 1
 * @param line in the file, from 1; 0 where it is not known
 * @param reason a sentence
 */
public record Fault(FaultCode code, String path, int line, String reason) {

    @Override
    public String toString() {
        String place = path.isEmpty() ? "the charter" : path;
        return (line > 0 ? "line " + line + ", " : "") + place + ": " + reason;
    }
}

package plenary.rules.charter;

/**
 * What is wrong at one place of a charter.
 *
 * @param code what kind of fault it is
 * @param path such as {@code rules.2.adopted-when.in-favour}; list places count from 1
 * @param line in the file, from 1; 0 where the charter did not come from a file
 * @param column in that line, from 1; 0 where the charter did not come from a file
 * @param reason a sentence
 */
public record Fault(FaultCode code, String path, int line, int column, String reason) {

    @Override
    public String toString() {
        String place = path.isEmpty() ? "the charter" : path;
        String where = line > 0 ? "line " + line + ", column " + column + ", " : "";
        return where + place + ": " + reason;
    }
}

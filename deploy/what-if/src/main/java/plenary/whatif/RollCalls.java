package plenary.whatif;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import plenary.rules.whatif.RollCall;

/** The roll calls of a file, one after the other. */
interface RollCalls {

    /** Hands each roll call over, in the order of the file. */
    void each(Consumer<RollCall> taker);

    /**
     * What the file itself tells of the units, by the names of its columns: the same that a table
     * handed to the interface tells.
     */
    default List<String> facts() {
        return List.of();
    }

    /** The file in whichever of the three forms it has. */
    static RollCalls of(Options options, UnitsFile units) {
        if (isJson(options)) {
            return new JsonLines(options.file(), units);
        }
        return new CsvRollCalls(options, units);
    }

    private static boolean isJson(Options options) {
        try (var bytes = CsvFile.open(options.file())) {
            int first = bytes.read();
            while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
                first = bytes.read();
            }
            return first == '{';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

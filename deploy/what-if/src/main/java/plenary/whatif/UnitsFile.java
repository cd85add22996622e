package plenary.whatif;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import plenary.rules.whatif.Unit;

/** Who votes: from a table of units, or whoever the roll calls name. */
final class UnitsFile {

    private final Map<String, Unit> units = new HashMap<>();
    private final boolean closed;
    private List<String> facts = List.of();

    /**
     * @param file a table whose column {@code unit} or {@code id} names the unit; null: anybody the
     *     roll calls name
     */
    UnitsFile(Path file) {
        closed = file != null;
        if (file != null) {
            read(file);
        }
    }

    private void read(Path file) {
        try (CsvFile table = new CsvFile(file)) {
            int name = table.column("unit", "id", "country", "member", "seat");
            if (name < 0) {
                throw new Refusal(
                        "roll-call-faulty", 1, "the table of units has no column unit or id");
            }
            facts = List.copyOf(table.header());
            for (String[] row = table.next(); row != null; row = table.next()) {
                Map<String, String> known = new LinkedHashMap<>();
                for (int i = 0; i < table.header().size(); i++) {
                    known.put(table.header().get(i), row[i]);
                }
                if (units.put(row[name], new Unit(row[name], known)) != null) {
                    throw new Refusal(
                            "roll-call-faulty",
                            table.line(),
                            "the unit stands twice: " + row[name]);
                }
            }
        }
    }

    /** What the table of units tells of each; nothing where there is none. */
    List<String> facts() {
        return facts;
    }

    /** Whether only units of the table may answer. */
    boolean closed() {
        return closed;
    }

    /** Refuses {@code unit-unknown} with the line. */
    Unit unit(String id, int line) {
        return unit(id, line, Map::of);
    }

    /**
     * @param told what is known of a unit that is named for the first time, where there is no table
     */
    Unit unit(String id, int line, Supplier<Map<String, String>> told) {
        Unit unit = units.get(id);
        if (unit == null) {
            if (closed) {
                throw new Refusal("unit-unknown", line, "is not among the units: " + id);
            }
            unit = new Unit(id, told.get());
            units.put(id, unit);
        }
        return unit;
    }
}

package plenary.whatif;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import plenary.rules.whatif.Unit;

/** Who votes: from a table of units, or whoever the roll calls name. */
final class UnitsFile {

    private final Map<String, Unit> units = new HashMap<>();
    private final boolean closed;

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
            for (String[] row = table.next(); row != null; row = table.next()) {
                Map<String, String> facts = new LinkedHashMap<>();
                for (int i = 0; i < table.header().size(); i++) {
                    facts.put(table.header().get(i), row[i]);
                }
                if (units.put(row[name], new Unit(row[name], facts)) != null) {
                    throw new Refusal(
                            "roll-call-faulty",
                            table.line(),
                            "the unit stands twice: " + row[name]);
                }
            }
        }
    }

    /** Refuses {@code unit-unknown} with the line. */
    Unit unit(String id, int line) {
        Unit unit = units.get(id);
        if (unit == null) {
            if (closed) {
                throw new Refusal("unit-unknown", line, "is not among the units: " + id);
            }
            unit = Unit.named(id);
            units.put(id, unit);
        }
        return unit;
    }
}

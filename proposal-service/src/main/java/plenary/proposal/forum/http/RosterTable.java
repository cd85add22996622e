package plenary.proposal.forum.http;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import plenary.contracts.table.Separator;
import plenary.journal.http.Spoken;
import plenary.proposal.forum.RosterSheet.Fault;
import plenary.proposal.forum.RosterSheet.Line;

/**
 * A table as it was handed in, its cells parted by commas, semicolons or tabs, cut into lines.
 * Where that cannot be done, there are faults and no lines.
 */
record RosterTable(List<Line> lines, List<Fault> faults) {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.TRIM_SPACES).build();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static RosterTable of(String sent) {
        var table = sent == null ? "" : sent;
        table = table.startsWith(BYTE_ORDER_MARK) ? table.substring(1) : table;
        if (table.isBlank()) {
            return faulty(1, "the table is empty");
        }
        var lines = table.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (lines[i].chars().anyMatch(RosterTable::control)) {
                return faulty(i + 1L, "a control character stands in it");
            }
            var hidden = Spoken.fault(lines[i]);
            if (hidden != null) {
                return faulty(i + 1L, hidden);
            }
        }
        return read(Normalizer.normalize(table, Normalizer.Form.NFC));
    }

    private static boolean control(int character) {
        return character < 0x20 && character != '\t' && character != '\r' || character == 0x7f;
    }

    private static RosterTable read(String table) {
        var lines = new ArrayList<Line>();
        var number = 2L; // the header is line 1
        var schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(Separator.of(table));
        try (MappingIterator<Map<String, String>> rows =
                CSV.readerForMapOf(String.class).with(schema).readValues(table)) {
            while (rows.hasNext()) {
                var cells = rows.next();
                lines.add(new Line(number, cells));
                number += 1 + breaksIn(cells);
            }
            var twice = columnTwice((CsvSchema) rows.getParserSchema());
            return twice == null
                    ? new RosterTable(lines, List.of())
                    : faulty(1, "the column " + twice + " is there twice");
        } catch (IOException | RuntimeException e) { // hasNext wraps what next would throw
            return faulty(number, "the line cannot be read as comma-separated values");
        }
    }

    private static String columnTwice(CsvSchema header) {
        var seen = new HashSet<String>();
        for (var column : header) {
            if (!seen.add(column.getName())) {
                return column.getName();
            }
        }
        return null;
    }

    /** Line breaks inside quoted cells: the next row starts that much further down. */
    private static long breaksIn(Map<String, String> cells) {
        return cells.values().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }

    private static RosterTable faulty(long line, String reason) {
        return new RosterTable(List.of(), List.of(new Fault(line, reason)));
    }
}

package plenary.proposal.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A table as comma-separated values, RFC 4180, UTF-8, with a header line. What is absent is an
 * empty cell; what a spreadsheet would take for a formula is kept from being one by an apostrophe.
 */
public final class Csv {
    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
    private static final String FORMULA = "=+-@\t\r";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    private Csv(List<String> header) {
        this.header = header;
    }

    public static Csv of(String... columns) {
        return new Csv(List.of(columns));
    }

    /** A line, with as many cells as there are columns. */
    public Csv line(Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException("a line has " + header.size() + " cells");
        }
        var row = new ArrayList<String>();
        for (var cell : cells) {
            row.add(cell instanceof String words ? plain(words) : cell == null ? "" : cell + "");
        }
        rows.add(row);
        return this;
    }

    private static String plain(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    @Override
    public String toString() {
        var schema = CsvSchema.builder().addColumns(header, CsvSchema.ColumnType.STRING).build();
        try {
            return CSV.writer(schema.withHeader().withLineSeparator("\r\n"))
                    .writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // strings can always be written
        }
    }

    /**
     * @param name of the file, without its ending
     */
    public RestResponse<String> file(String name) {
        return ResponseBuilder.ok(toString())
                .header("Content-Type", TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}

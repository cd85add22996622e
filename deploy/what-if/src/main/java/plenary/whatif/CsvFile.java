package plenary.whatif;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import plenary.contracts.table.Separator;

/**
 * A table read line by line, its cells parted by commas, semicolons or tabs; gzipped where its
 * first bytes say so.
 */
final class CsvFile implements AutoCloseable {

    private static final ObjectReader ROWS =
            new CsvMapper()
                    .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                    .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                    .readerFor(String[].class);

    /** Bytes in which the whole header stands. */
    private static final int HEADER = 1 << 15;

    private final MappingIterator<String[]> rows;
    private final String[] header;
    private int line = 1;

    CsvFile(Path file) {
        try {
            var bytes = open(file);
            var schema = CsvSchema.emptySchema().withColumnSeparator(separator(bytes));
            rows = ROWS.with(schema).readValues(bytes);
            header = rows.hasNext() ? rows.next() : new String[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (header.length > 0 && header[0].startsWith("\uFEFF")) {
            header[0] = header[0].substring(1);
        }
    }

    /** What parts its cells, told by the header; nothing is read away. */
    private static char separator(InputStream bytes) throws IOException {
        bytes.mark(HEADER);
        var header = new String(bytes.readNBytes(HEADER), StandardCharsets.UTF_8);
        bytes.reset();
        return Separator.of(header);
    }

    /** The file, unpacked where it is gzipped. */
    static InputStream open(Path file) throws IOException {
        try {
            InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            bytes.mark(2);
            boolean zipped = bytes.read() == 0x1f && bytes.read() == 0x8b;
            bytes.reset();
            return zipped
                    ? new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16)
                    : bytes;
        } catch (NoSuchFileException notThere) {
            throw new Refusal("not-found", "there is no file " + file);
        }
    }

    List<String> header() {
        return Arrays.asList(header);
    }

    /** The column that bears one of these names, in any case; -1 where there is none. */
    int column(String... names) {
        for (String name : names) {
            for (int i = 0; i < header.length; i++) {
                if (header[i].strip().toLowerCase(Locale.ROOT).equals(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The next line; null at the end. */
    String[] next() {
        try {
            if (!rows.hasNextValue()) {
                return null;
            }
            String[] row = rows.nextValue();
            line = rows.getCurrentLocation().getLineNr() - 1;
            if (row.length < header.length) {
                throw new Refusal(
                        "roll-call-faulty",
                        line(),
                        "has " + row.length + " cells, and the header " + header.length);
            }
            return row;
        } catch (IOException e) {
            throw new Refusal("roll-call-faulty", line() + 1, "cannot be read: " + e.getMessage());
        }
    }

    int line() {
        return line;
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

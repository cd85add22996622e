package plenary.voting.ballot.store;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import plenary.contracts.rule.Choice;
import plenary.voting.ballot.StandingBallot;

/** Ballots about to be written, column by column, and those that stand, as they are read back. */
record Columns(List<Line> lines) {

    Long[] numbers() {
        return lines.stream().map(Line::number).toArray(Long[]::new);
    }

    String[] seats() {
        return lines.stream().map(line -> line.cast().seat()).toArray(String[]::new);
    }

    String[] choices() {
        return lines.stream().map(line -> line.cast().choice().name()).toArray(String[]::new);
    }

    String[] words() {
        return lines.stream().map(line -> line.cast().word()).toArray(String[]::new);
    }

    String[] persons() {
        return lines.stream().map(line -> line.cast().person()).toArray(String[]::new);
    }

    OffsetDateTime[] times() {
        return lines.stream().map(Line::at).toArray(OffsetDateTime[]::new);
    }

    Buffer[] salts() {
        return lines.stream().map(line -> Buffer.buffer(line.salt())).toArray(Buffer[]::new);
    }

    Buffer[] receipts() {
        return lines.stream().map(line -> Buffer.buffer(line.receipt())).toArray(Buffer[]::new);
    }

    /**
     * By seat: what it has in the box.
     *
     * @param rows with columns seat, number, at and receipt
     * @param choice what is known of the choice; null for a sealed one
     * @param word the same of the body's own word
     */
    static Map<String, StandingBallot> standing(
            RowSet<Row> rows, Function<Row, Choice> choice, Function<Row, String> word) {
        var standing = new HashMap<String, StandingBallot>();
        for (var row : rows) {
            standing.put(
                    row.getString("seat"),
                    new StandingBallot(
                            row.getString("seat"),
                            choice.apply(row),
                            word.apply(row),
                            row.getLong("number"),
                            row.getOffsetDateTime("at").toInstant(),
                            HexFormat.of().formatHex(row.getBuffer("receipt").getBytes())));
        }
        return standing;
    }
}

package plenary.voting.poll.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The lines of a sheet as a table. */
final class SheetTable {
    private static final CsvMapper CSV = new CsvMapper();

    private SheetTable() {}

    static RestResponse<String> of(SheetView view) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "sheet",
                        "line",
                        "seat",
                        "delegation",
                        "cast_by",
                        "class",
                        "recused",
                        "electronic"));
        for (var line : view.lines()) {
            rows.add(
                    List.of(
                            view.sheet(),
                            line.number() + "",
                            line.seat(),
                            line.delegation(),
                            line.castBy() == null ? "" : line.castBy(),
                            line.votingClass(),
                            line.recused() + "",
                            line.electronic() == null ? "" : line.electronic() + ""));
        }
        try {
            return ResponseBuilder.ok(CSV.writeValueAsString(rows))
                    .header("Content-Type", PollAnalysis.CSV)
                    .header(
                            "Content-Disposition",
                            "attachment; filename=\"sheet-" + view.poll() + ".csv\"")
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // strings can always be written
        }
    }
}

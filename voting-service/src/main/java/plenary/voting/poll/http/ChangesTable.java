package plenary.voting.poll.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import plenary.contracts.rule.Choice;

/** Who changed an answer, as a table. */
final class ChangesTable {
    private static final CsvMapper CSV = new CsvMapper();

    private ChangesTable() {}

    static RestResponse<String> of(PollView view) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("poll", "at", "seat", "from", "to"));
        for (var change : view.changes()) {
            rows.add(
                    List.of(
                            view.poll(),
                            change.at().toString(),
                            change.seat(),
                            said(change.from(), change.fromWord()),
                            said(change.to(), change.toWord())));
        }
        try {
            return ResponseBuilder.ok(CSV.writeValueAsString(rows))
                    .header("Content-Type", PollAnalysis.CSV)
                    .header(
                            "Content-Disposition",
                            "attachment; filename=\"changes-" + view.poll() + ".csv\"")
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // strings can always be written
        }
    }

    private static String said(Choice choice, String word) {
        return word != null ? word : choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

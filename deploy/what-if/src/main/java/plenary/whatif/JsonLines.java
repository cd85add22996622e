package plenary.whatif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Circumstances;
import plenary.rules.whatif.RollCall;
import plenary.rules.whatif.Said;
import plenary.rules.whatif.Totals;

/** A roll call on each line, with the fields of {@code POST /api/what-if}. */
final class JsonLines implements RollCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final UnitsFile units;

    JsonLines(Path file, UnitsFile units) {
        this.file = file;
        this.units = units;
    }

    @Override
    public void each(Consumer<RollCall> taker) {
        int line = 0;
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(CsvFile.open(file), StandardCharsets.UTF_8))) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                if (!text.isBlank()) {
                    taker.accept(rollCall(JSON.readTree(text), line));
                }
            }
        } catch (JsonProcessingException e) {
            throw new Refusal("roll-call-faulty", line, "is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RollCall rollCall(JsonNode given, int line) {
        String id = given.path("id").asText("");
        if (id.isBlank()) {
            throw new Refusal("roll-call-faulty", line, "the roll call has no id");
        }
        List<Said> said = new ArrayList<>();
        given.path("choices")
                .properties()
                .forEach(
                        one ->
                                said.add(
                                        new Said(
                                                units.unit(one.getKey(), line),
                                                one.getValue().asText())));
        Map<String, Totals> totals = new LinkedHashMap<>();
        given.path("tallies")
                .properties()
                .forEach(one -> totals.put(one.getKey(), totals(one.getValue(), line)));
        if (said.isEmpty() == totals.isEmpty()) {
            throw new Refusal("roll-call-faulty", line, "has either choices or tallies");
        }
        return new RollCall(
                id,
                given.path("rule").isTextual() ? given.path("rule").asText() : null,
                said,
                totals,
                circumstances(given, line));
    }

    private static Circumstances circumstances(JsonNode given, int line) {
        Long waited = number(given, "waitedDays", line);
        String casting = given.path("castingVote").asText("");
        return new Circumstances(
                given.path("postponedBefore").asBoolean(false),
                given.path("secondVote").asBoolean(false),
                switch (casting) {
                    case "yes" -> Choice.YES;
                    case "no" -> Choice.NO;
                    default -> null;
                },
                number(given, "quorum", line),
                waited == null ? null : Duration.ofDays(waited));
    }

    private static Totals totals(JsonNode given, int line) {
        Totals totals =
                new Totals(
                        count(given, "yes", line),
                        count(given, "no", line),
                        count(given, "abstain", line),
                        count(given, "notTakingPart", line),
                        count(given, "noObjection", line),
                        number(given, "present", line),
                        number(given, "entitled", line));
        long present = totals.present() == null ? totals.answered() : totals.present();
        if (present < totals.answered()
                || totals.entitled() != null && totals.entitled() < present) {
            throw new Refusal(
                    "roll-call-faulty",
                    line,
                    "those who answered are present, and those present are entitled");
        }
        return totals;
    }

    private static long count(JsonNode given, String name, int line) {
        Long number = number(given, name, line);
        return number == null ? 0 : number;
    }

    private static Long number(JsonNode given, String name, int line) {
        JsonNode value = given.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.asLong() < 0
                || value.asLong() > 1_000_000_000_000L) {
            throw new Refusal(
                    "roll-call-faulty", line, name + " is no whole number of at least 0: " + value);
        }
        return value.asLong();
    }
}

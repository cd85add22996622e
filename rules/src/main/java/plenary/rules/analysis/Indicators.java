package plenary.rules.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Numbers about units, by indicator and by the unit's code (ISO 3166-1 alpha-3 for states).
 *
 * @param title what they are and of which year
 * @param source whose they are, and under which licence
 * @param values by indicator, then by unit
 */
public record Indicators(String title, String source, Map<String, Map<String, BigDecimal>> values) {

    /** The six governance indicators of the World Bank for 2012; estimates, higher is better. */
    public static Indicators governance2012() {
        Map<String, Map<String, BigDecimal>> values = new TreeMap<>();
        try (var file = Indicators.class.getResourceAsStream("/indicators/wgi-2012.tsv");
                var lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                values.computeIfAbsent(cells[1], name -> new LinkedHashMap<>())
                        .put(cells[0], new BigDecimal(cells[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Indicators(
                "Worldwide Governance Indicators 2012, estimates", "World Bank, CC BY 4.0", values);
    }

    /** The names of the indicators. */
    public Set<String> names() {
        return new TreeSet<>(values.keySet());
    }

    /** The value of a unit; empty where none is known. */
    public Optional<BigDecimal> of(String indicator, String unit) {
        return Optional.ofNullable(values.getOrDefault(indicator, Map.of()).get(unit));
    }
}

package plenary.rules.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who answered what beside what is known of them: for each indicator and region, how the numbers of
 * one side are spread beside those of the others.
 *
 * @param cells by indicator, then region ({@code *} for all), then side
 * @param unmatched units of which the indicators know nothing, in the order given
 */
public record OutcomeAnalysis(List<Cell> cells, List<String> unmatched) {

    /** The name under which all regions together go. */
    public static final String ALL = "*";

    /**
     * One unit and its side.
     *
     * @param code as the indicators name it
     * @param region null for none
     * @param side such as {@code signed} or {@code others}
     */
    public record Answered(String code, String region, String side) {}

    /** How the numbers of one side in one region are spread. */
    public record Cell(String indicator, String region, String side, Distribution spread) {}

    /** Joins answers with indicators. */
    public static OutcomeAnalysis of(List<Answered> answers, Indicators indicators) {
        List<Cell> cells = new ArrayList<>();
        for (String indicator : indicators.names()) {
            Map<String, Map<String, List<BigDecimal>>> byRegion = new TreeMap<>();
            for (Answered one : answers) {
                indicators
                        .of(indicator, one.code())
                        .ifPresent(
                                number -> {
                                    add(byRegion, ALL, one.side(), number);
                                    if (one.region() != null) {
                                        add(byRegion, one.region(), one.side(), number);
                                    }
                                });
            }
            byRegion.forEach(
                    (region, sides) ->
                            sides.forEach(
                                    (side, numbers) ->
                                            cells.add(
                                                    new Cell(
                                                            indicator,
                                                            region,
                                                            side,
                                                            Distribution.of(numbers)))));
        }
        List<String> unmatched =
                answers.stream()
                        .map(Answered::code)
                        .filter(
                                code ->
                                        indicators.names().stream()
                                                .allMatch(
                                                        name ->
                                                                indicators
                                                                        .of(name, code)
                                                                        .isEmpty()))
                        .toList();
        return new OutcomeAnalysis(cells, unmatched);
    }

    private static void add(
            Map<String, Map<String, List<BigDecimal>>> byRegion,
            String region,
            String side,
            BigDecimal number) {
        byRegion.computeIfAbsent(region, name -> new LinkedHashMap<>())
                .computeIfAbsent(side, name -> new ArrayList<>())
                .add(number);
    }
}

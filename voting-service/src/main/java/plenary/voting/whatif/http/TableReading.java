package plenary.voting.whatif.http;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.contracts.table.Separator;
import plenary.voting.whatif.http.WhatIfRequest.RollCallGiven;
import plenary.voting.whatif.http.WhatIfRequest.TotalsGiven;
import plenary.voting.whatif.http.WhatIfRequest.UnitGiven;

/** Turns tables into roll calls. Every fault is told at once, with its line and column. */
final class TableReading {

    private static final ObjectReader ROWS =
            new CsvMapper()
                    .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                    .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                    .readerFor(String[].class);

    private static final int MOST_FAULTS = 50;
    private static final List<String> UNIT = List.of("unit", "country", "member", "seat");
    private static final List<String> CHOICE = List.of("choice", "vote", "position", "answer");
    private static final List<String> ID = List.of("roll_call", "rollcall", "rcid", "ballot", "id");
    private static final Set<String> OF_THE_VOTE = Set.of("rule", "quorum", "class");

    /**
     * What is wrong in a table.
     *
     * @param place {@code rollCalls} or {@code units}
     * @param line from 1, the header's
     * @param column the column's name; absent where it is the whole line
     */
    record Fault(String place, int line, String column, String reason) {}

    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> strangers = new ArrayList<>();
    private final Map<String, Map<String, Object>> units = new LinkedHashMap<>();

    private TableReading() {}

    /** Refuses {@code roll-call-faulty} and {@code unit-unknown}, each with every place. */
    static WhatIfRequest read(TableRequest request) {
        var reading = new TableReading();
        boolean closed = request.units() != null && !request.units().isBlank();
        if (closed) {
            reading.units(table(request.units(), "units"));
        }
        var table = table(request.rollCalls(), "rollCalls");
        var rollCalls =
                table.has(UNIT) && table.has(CHOICE)
                        ? reading.answers(table, closed)
                        : reading.counts(table);
        reading.refuse(RefusalCode.ROLL_CALL_FAULTY, reading.faults);
        reading.refuse(RefusalCode.UNIT_UNKNOWN, reading.strangers);
        Map<String, String> bindings = new HashMap<>();
        reading.units.values().forEach(one -> one.keySet().forEach(n -> bindings.put(n, n)));
        if (request.bindings() != null) {
            bindings.putAll(request.bindings());
        }
        return new WhatIfRequest(
                request.charters(),
                request.charterTexts(),
                reading.units.entrySet().stream()
                        .map(one -> new UnitGiven(one.getKey(), one.getValue()))
                        .toList(),
                rollCalls,
                bindings);
    }

    private void units(Table table) {
        var name = table.column(UNIT) < 0 ? table.column(List.of("id")) : table.column(UNIT);
        if (name < 0) {
            fault(table, 1, null, "has no column unit");
            return;
        }
        for (var row : table.rows()) {
            var unit = table.cell(row, name);
            if (unit == null) {
                fault(table, row.line(), table.header()[name], "is empty");
            } else if (units.putIfAbsent(unit, facts(table, row, Set.of(name))) != null) {
                fault(table, row.line(), table.header()[name], "stands twice: " + unit);
            }
        }
    }

    private static Map<String, Object> facts(Table table, Row row, Set<Integer> but) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < table.header().length; i++) {
            var value = but.contains(i) ? null : table.cell(row, i);
            if (value != null
                    && !OF_THE_VOTE.contains(table.header()[i].toLowerCase(Locale.ROOT))) {
                facts.put(table.header()[i], value);
            }
        }
        return facts;
    }

    private List<RollCallGiven> answers(Table table, boolean closed) {
        int id = table.column(ID);
        int unit = table.column(UNIT);
        int choice = table.column(CHOICE);
        int rule = table.column(List.of("rule"));
        int quorum = table.column(List.of("quorum"));
        Map<String, Map<String, String>> choices = new LinkedHashMap<>();
        Map<String, Row> first = new HashMap<>();
        Set<Integer> ofTheVote = Stream.of(id, unit, choice).collect(Collectors.toSet());
        for (var row : table.rows()) {
            var vote = id < 0 ? "vote" : table.cell(row, id);
            var said = table.cell(row, choice);
            var who = table.cell(row, unit);
            if (vote == null || said == null || who == null) {
                var at = vote == null ? id : said == null ? choice : unit;
                fault(table, row.line(), table.header()[at], "is empty");
                continue;
            }
            if (closed && !units.containsKey(who)) {
                add(
                        strangers,
                        new Fault(
                                table.place(),
                                row.line(),
                                table.header()[unit],
                                "is not among the units: " + who));
                continue;
            }
            if (!closed) {
                units.putIfAbsent(who, facts(table, row, ofTheVote));
            }
            first.putIfAbsent(vote, row);
            var answers = choices.computeIfAbsent(vote, v -> new LinkedHashMap<>());
            if (answers.putIfAbsent(who, said) != null) {
                fault(table, row.line(), table.header()[unit], "answers twice: " + who);
            }
        }
        return choices.entrySet().stream()
                .map(
                        one ->
                                given(
                                        one.getKey(),
                                        table.cell(first.get(one.getKey()), rule),
                                        one.getValue(),
                                        null,
                                        number(table, first.get(one.getKey()), quorum)))
                .toList();
    }

    private List<RollCallGiven> counts(Table table) {
        int yes = table.column(List.of("yes"));
        if (yes < 0 || table.column(List.of("no")) < 0) {
            fault(table, 1, null, "has neither columns unit and choice nor columns yes and no");
            return List.of();
        }
        int id = table.column(ID);
        int named = table.column(List.of("class"));
        int rule = table.column(List.of("rule"));
        int quorum = table.column(List.of("quorum"));
        Map<String, Map<String, TotalsGiven>> tallies = new LinkedHashMap<>();
        Map<String, Row> first = new HashMap<>();
        for (var row : table.rows()) {
            var vote = id < 0 || table.cell(row, id) == null ? "vote" : table.cell(row, id);
            var name = table.cell(row, named);
            first.putIfAbsent(vote, row);
            var classes = tallies.computeIfAbsent(vote, v -> new LinkedHashMap<>());
            if (classes.putIfAbsent(name == null ? "all" : name, totals(table, row)) != null) {
                fault(table, row.line(), "class", "stands twice: " + name);
            }
        }
        return tallies.entrySet().stream()
                .map(
                        one ->
                                given(
                                        one.getKey(),
                                        table.cell(first.get(one.getKey()), rule),
                                        null,
                                        one.getValue(),
                                        number(table, first.get(one.getKey()), quorum)))
                .toList();
    }

    private static RollCallGiven given(
            String id,
            String rule,
            Map<String, String> choices,
            Map<String, TotalsGiven> tallies,
            Long quorum) {
        return new RollCallGiven(id, rule, choices, tallies, quorum, null, null, null, null);
    }

    private TotalsGiven totals(Table table, Row row) {
        return new TotalsGiven(
                number(table, row, "yes"),
                number(table, row, "no"),
                number(table, row, "abstain"),
                number(table, row, "not_taking_part"),
                number(table, row, "no_objection"),
                number(table, row, "present"),
                number(table, row, "entitled"));
    }

    private Long number(Table table, Row row, String name) {
        return number(table, row, table.column(List.of(name)));
    }

    private Long number(Table table, Row row, int at) {
        var text = at < 0 ? null : table.cell(row, at);
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,12}")) {
            fault(table, row.line(), table.header()[at], "is no whole number: " + text);
            return null;
        }
        return Long.parseLong(text);
    }

    private void fault(Table table, int line, String column, String reason) {
        add(faults, new Fault(table.place(), line, column, reason));
    }

    private static void add(List<Fault> to, Fault fault) {
        if (to.size() < MOST_FAULTS) {
            to.add(fault);
        }
    }

    private void refuse(RefusalCode code, List<Fault> found) {
        if (!found.isEmpty()) {
            throw refused(code, found);
        }
    }

    private static Refused refused(RefusalCode code, List<Fault> found) {
        var first = found.getFirst();
        return new Refused(
                Refusal.of(
                        code,
                        "Line "
                                + first.line()
                                + (first.column() == null ? "" : ", column " + first.column())
                                + " "
                                + first.reason()
                                + ".",
                        Map.of("faults", List.copyOf(found))));
    }

    private record Row(int line, String[] cells) {}

    private record Table(String place, String[] header, List<Row> rows) {

        int column(List<String> names) {
            for (var name : names) {
                for (int i = 0; i < header.length; i++) {
                    if (header[i].toLowerCase(Locale.ROOT).equals(name)) {
                        return i;
                    }
                }
            }
            return -1;
        }

        boolean has(List<String> names) {
            return column(names) >= 0;
        }

        String cell(Row row, int at) {
            return at < 0 || at >= row.cells().length || row.cells()[at].isBlank()
                    ? null
                    : row.cells()[at].strip();
        }
    }

    private static Table table(String text, String place) {
        if (text == null || text.isBlank()) {
            throw refused(
                    RefusalCode.ROLL_CALL_FAULTY, List.of(new Fault(place, 1, null, "is empty")));
        }
        List<Row> rows = new ArrayList<>();
        var schema = CsvSchema.emptySchema().withColumnSeparator(Separator.of(text));
        try (MappingIterator<String[]> lines = ROWS.with(schema).readValues(ended(text))) {
            var header = Arrays.stream(lines.next()).map(TableReading::name).toArray(String[]::new);
            while (lines.hasNextValue()) {
                var cells = lines.nextValue();
                rows.add(new Row(lines.getCurrentLocation().getLineNr() - 1, cells));
            }
            return new Table(place, header, rows);
        } catch (IOException | RuntimeJsonMappingException unreadable) {
            throw refused(
                    RefusalCode.ROLL_CALL_FAULTY,
                    List.of(new Fault(place, rows.size() + 2, null, "cannot be read as CSV")));
        }
    }

    /** The reader counts a line when it ends. */
    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }

    private static String name(String cell) {
        return (cell.startsWith("\uFEFF") ? cell.substring(1) : cell).strip();
    }
}

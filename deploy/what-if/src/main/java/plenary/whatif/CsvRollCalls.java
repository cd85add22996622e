package plenary.whatif;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import plenary.contracts.rule.Circumstances;
import plenary.rules.whatif.RollCall;
import plenary.rules.whatif.Totals;

/**
 * Roll calls in a table. One line for each answer (columns roll_call, unit, choice), in any order;
 * or one line of totals for each roll call or each of its classes (roll_call, yes, no, abstain, and
 * where they are known class, present, entitled or absent, quorum), or with the class before each
 * (issuer_yes, consumer_yes, …).
 */
final class CsvRollCalls implements RollCalls {

    private static final List<String> KINDS =
            List.of(
                    "yes",
                    "no",
                    "abstain",
                    "not_taking_part",
                    "no_objection",
                    "present",
                    "entitled",
                    "absent");

    private static final String[] ROLL_CALL = {"rollcall", "rcid", "ballot", "id"};
    private static final String[] UNIT = {"country", "member", "seat"};
    private static final String[] CHOICE = {"vote", "position", "answer"};
    private static final Set<String> OF_THE_VOTE = Set.of("rule", "quorum", "class");

    private final Options options;
    private final UnitsFile units;

    CsvRollCalls(Options options, UnitsFile units) {
        this.options = options;
        this.units = units;
    }

    @Override
    public void each(Consumer<RollCall> taker) {
        try (CsvFile table = new CsvFile(options.file())) {
            int id = column(table, "roll_call", ROLL_CALL);
            int unit = column(table, "unit", UNIT);
            int choice = column(table, "choice", CHOICE);
            if (id < 0) {
                throw new Refusal(
                        "roll-call-faulty",
                        1,
                        "no column names the roll call; say which with --columns roll_call=…");
            }
            if (unit >= 0 && choice >= 0) {
                answers(table, id, unit, choice, taker);
            } else {
                totals(table, id, taker);
            }
        }
    }

    @Override
    public List<String> facts() {
        try (CsvFile table = new CsvFile(options.file())) {
            return units.closed() ? List.of() : List.copyOf(known(table).keySet());
        }
    }

    /** Columns of a table of answers that say something of who answers, and where they stand. */
    private Map<String, Integer> known(CsvFile table) {
        int unit = column(table, "unit", UNIT);
        int choice = column(table, "choice", CHOICE);
        if (unit < 0 || choice < 0) {
            return Map.of();
        }
        var ofTheVote = new HashSet<>(List.of(unit, choice, column(table, "roll_call", ROLL_CALL)));
        Map<String, Integer> known = new LinkedHashMap<>();
        for (int i = 0; i < table.header().size(); i++) {
            String name = table.header().get(i).strip();
            if (!ofTheVote.contains(i) && !OF_THE_VOTE.contains(name.toLowerCase(Locale.ROOT))) {
                known.put(name, i);
            }
        }
        return known;
    }

    private int column(CsvFile table, String name, String... others) {
        String told = options.columns().get(name);
        if (told != null) {
            int at = table.column(told.toLowerCase(Locale.ROOT));
            if (at < 0) {
                throw new Refusal("roll-call-faulty", 1, "there is no column " + told);
            }
            return at;
        }
        int at = table.column(name);
        return at >= 0 ? at : table.column(others);
    }

    private void answers(CsvFile table, int id, int unit, int choice, Consumer<RollCall> taker) {
        int rule = column(table, "rule");
        int quorum = column(table, "quorum");
        Map<String, String> words = new HashMap<>();
        Map<String, Gathered> rollCalls = new LinkedHashMap<>();
        Map<String, Integer> known = known(table);
        for (String[] row = table.next(); row != null; row = table.next()) {
            if (row[choice].isBlank()) {
                throw new Refusal("roll-call-faulty", table.line(), "there is no answer");
            }
            Gathered open = rollCalls.get(row[id]);
            if (open == null) {
                open = new Gathered(row[id], cell(row, rule), number(row, quorum, table));
                rollCalls.put(row[id], open);
            }
            String[] line = row;
            open.add(
                    units.unit(row[unit], table.line(), () -> facts(line, known)),
                    words.computeIfAbsent(row[choice], word -> word),
                    table.line());
        }
        rollCalls.values().forEach(one -> taker.accept(one.rollCall()));
    }

    private static Map<String, String> facts(String[] row, Map<String, Integer> known) {
        Map<String, String> facts = new LinkedHashMap<>();
        known.forEach(
                (name, at) -> {
                    if (!row[at].isBlank()) {
                        facts.put(name, row[at].strip());
                    }
                });
        return facts;
    }

    private void totals(CsvFile table, int id, Consumer<RollCall> taker) {
        Map<String, Map<String, Integer>> classes = classes(table);
        if (classes.isEmpty()) {
            throw new Refusal(
                    "roll-call-faulty",
                    1,
                    "there are neither columns unit and choice nor columns yes and no");
        }
        int votingClass = column(table, "class");
        int rule = column(table, "rule");
        int quorum = column(table, "quorum");
        String open = null;
        String[] first = null;
        Long announced = null;
        Map<String, Totals> totals = new LinkedHashMap<>();
        for (String[] row = table.next(); row != null; row = table.next()) {
            if (!row[id].equals(open)) {
                if (open != null) {
                    taker.accept(
                            new RollCall(
                                    open,
                                    cell(first, rule),
                                    null,
                                    totals,
                                    circumstances(announced)));
                }
                open = row[id];
                first = row;
                announced = number(row, quorum, table);
                totals = new LinkedHashMap<>();
            }
            for (Map.Entry<String, Map<String, Integer>> one : classes.entrySet()) {
                String named = cell(row, votingClass);
                String name = one.getKey().isEmpty() ? named == null ? "all" : named : one.getKey();
                if (totals.put(name, totals(row, one.getValue(), table)) != null) {
                    throw new Refusal(
                            "roll-call-faulty", table.line(), "the class stands twice: " + name);
                }
            }
        }
        if (open != null) {
            taker.accept(
                    new RollCall(open, cell(first, rule), null, totals, circumstances(announced)));
        }
    }

    /** By class, where its numbers stand; under the empty name those that name no class. */
    private static Map<String, Map<String, Integer>> classes(CsvFile table) {
        Map<String, Map<String, Integer>> classes = new LinkedHashMap<>();
        for (int i = 0; i < table.header().size(); i++) {
            String column = table.header().get(i).strip().toLowerCase(Locale.ROOT);
            for (String kind : KINDS) {
                if (column.equals(kind) || column.endsWith("_" + kind)) {
                    String name =
                            column.equals(kind)
                                    ? ""
                                    : column.substring(0, column.length() - kind.length() - 1);
                    classes.computeIfAbsent(name, n -> new HashMap<>()).putIfAbsent(kind, i);
                    break;
                }
            }
        }
        classes.values().removeIf(kinds -> !kinds.containsKey("yes") || !kinds.containsKey("no"));
        return classes;
    }

    private static Totals totals(String[] row, Map<String, Integer> kinds, CsvFile table) {
        Long absent = number(row, kinds.getOrDefault("absent", -1), table);
        Totals totals =
                new Totals(
                        count(row, kinds.get("yes"), table),
                        count(row, kinds.get("no"), table),
                        count(row, kinds.get("abstain"), table),
                        count(row, kinds.get("not_taking_part"), table),
                        count(row, kinds.get("no_objection"), table),
                        number(row, kinds.getOrDefault("present", -1), table),
                        number(row, kinds.getOrDefault("entitled", -1), table));
        if (absent != null && totals.present() == null && totals.entitled() == null) {
            totals = withAbsent(totals, absent);
        }
        long present = totals.present() == null ? totals.answered() : totals.present();
        if (present < totals.answered()
                || totals.entitled() != null && totals.entitled() < present) {
            throw new Refusal(
                    "roll-call-faulty",
                    table.line(),
                    "those who answered are present, and those present are entitled");
        }
        return totals;
    }

    /** Where it is known who stayed away, all others were there. */
    private static Totals withAbsent(Totals totals, long absent) {
        return new Totals(
                totals.yes(),
                totals.no(),
                totals.abstain(),
                totals.notTakingPart(),
                totals.noObjection(),
                totals.answered(),
                totals.answered() + absent);
    }

    private static long count(String[] row, Integer at, CsvFile table) {
        Long number = at == null ? null : number(row, at, table);
        return number == null ? 0 : number;
    }

    private static Long number(String[] row, int at, CsvFile table) {
        String text = cell(row, at);
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,12}")) {
            throw new Refusal(
                    "roll-call-faulty", table.line(), "is no whole number of at least 0: " + text);
        }
        return Long.parseLong(text);
    }

    private static String cell(String[] row, int at) {
        return at < 0 || row[at].isBlank() ? null : row[at].strip();
    }

    static Circumstances circumstances(Long quorum) {
        return new Circumstances(false, false, null, quorum, null);
    }
}

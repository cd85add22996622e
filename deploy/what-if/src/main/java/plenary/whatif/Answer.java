package plenary.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import plenary.contracts.rule.Outcome;
import plenary.rules.CannotBeCounted;
import plenary.rules.Wording;
import plenary.rules.whatif.Asked;
import plenary.rules.whatif.Difference;
import plenary.rules.whatif.Result;
import plenary.rules.whatif.RollCall;

/**
 * Writes what came out: a table of how many came to what, or every verdict as CSV or JSON Lines.
 */
final class Answer {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
                    .registerModule(new SimpleModule().addSerializer(new Words()));

    /** Enums as the interface writes them. */
    @SuppressWarnings("rawtypes")
    private static final class Words extends StdSerializer<Enum> {
        private static final long serialVersionUID = 1L;

        Words() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator to, SerializerProvider provider)
                throws IOException {
            to.writeString(kebab(value));
        }
    }

    private final PrintStream out;
    private final Options options;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> summary = new LinkedHashMap<>();
    private final Map<String, String> missing = new LinkedHashMap<>();
    private long rollCalls;
    private long differing;

    /**
     * @param asked which charters, for what people call them
     */
    Answer(PrintStream out, Options options, List<Asked> asked) {
        this.out = out;
        this.options = options;
        asked.forEach(one -> titles.put(one.name(), one.title()));
        if (options.format().equals("csv")) {
            out.println(
                    "roll_call,charter,rule,verdict,cannot_count_because,words"
                            + (options.explain() ? ",explanation" : ""));
        }
    }

    void take(RollCall rollCall, List<Result> results) {
        rollCalls++;
        boolean differs = Difference.between(results).size() > 1;
        differing += differs ? 1 : 0;
        for (Result result : results) {
            summary.computeIfAbsent(result.asked(), name -> new TreeMap<>())
                    .merge(verdict(result), 1L, Long::sum);
            if (result instanceof Result.NotCounted not) {
                missing.putIfAbsent(not.asked(), not.words());
            }
        }
        if (options.differing() && !differs) {
            return;
        }
        switch (options.format()) {
            case "csv" -> results.forEach(result -> csv(rollCall, result));
            case "json" -> json(rollCall, results, differs);
            default -> {
                if (options.explain()) {
                    told(rollCall, results, differs);
                }
            }
        }
    }

    /** How many came to what, by charter; a single one that was explained has said it already. */
    void finish() {
        if (!options.format().equals("table") || options.explain() && rollCalls == 1) {
            return;
        }
        out.println(Summing.up(rollCalls, differing));
        summary.forEach(
                (charter, verdicts) -> {
                    out.printf("%n  %s%n", named(charter));
                    verdicts.forEach(
                            (verdict, many) -> out.printf("    %-22s %,9d%n", verdict, many));
                    if (missing.containsKey(charter)) {
                        out.printf("    (%s)%n", missing.get(charter));
                    }
                });
    }

    /** What differs and why comes first, then each charter step by step. */
    private void told(RollCall rollCall, List<Result> results, boolean differs) {
        out.printf("%s%n", rollCall.id());
        for (Difference difference : Difference.between(results)) {
            out.printf(
                    "  %s under %s:%n",
                    Summing.sentenceCase(words(difference.outcome())), titles(difference.asked()));
            (differs ? difference.decided() : difference.because())
                    .forEach(one -> out.printf("    %s%n", one.english()));
        }
        for (Result result : results) {
            out.printf("%n  Under %s%n", named(result.asked()));
            words(result).forEach(line -> out.printf("    %s%n", line));
        }
        out.println();
    }

    private String titles(List<String> asked) {
        return Summing.list(asked.stream().map(titles::get).toList());
    }

    /** By its title, with the name by which it is asked for. */
    private String named(String asked) {
        return titles.get(asked) + " (" + asked + ")";
    }

    private void csv(RollCall rollCall, Result result) {
        StringBuilder line = new StringBuilder();
        line.append(cell(rollCall.id())).append(',').append(cell(result.asked())).append(',');
        line.append(result.rule() == null ? "" : result.rule()).append(',');
        switch (result) {
            case Result.Counted counted -> line.append(kebab(counted.outcome())).append(",,");
            case Result.NotCounted not ->
                    line.append(',')
                            .append(not.because().code())
                            .append(',')
                            .append(cell(not.words()));
        }
        if (options.explain()) {
            line.append(',');
            if (result instanceof Result.Counted counted) {
                line.append(cell(Wording.english(counted.verdict())));
            }
        }
        out.println(line);
    }

    private void json(RollCall rollCall, List<Result> results, boolean differs) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", rollCall.id());
        line.put("differs", differs);
        ArrayNode all = line.putArray("results");
        for (Result result : results) {
            ObjectNode one = all.addObject();
            one.put("charter", result.asked());
            if (result.rule() != null) {
                one.put("rule", result.rule());
            }
            switch (result) {
                case Result.Counted counted -> {
                    one.put("verdict", kebab(counted.outcome()));
                    if (counted.verdict() != null) {
                        one.put("explanation", Wording.english(counted.verdict()));
                        one.set("why", JSON.valueToTree(counted.why()));
                    }
                }
                case Result.NotCounted not -> {
                    ObjectNode because =
                            one.putObject("cannotCountBecause")
                                    .put("code", not.because().code())
                                    .put("words", not.words());
                    if (not.attribute() != null) {
                        because.put("attribute", not.attribute());
                    }
                }
            }
        }
        try {
            out.println(JSON.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Result result) {
        return switch (result) {
            case Result.Counted counted -> counted.why().lines();
            case Result.NotCounted not ->
                    List.of("This cannot be counted: " + not.words() + "." + remedy(not));
        };
    }

    /** How to say what is not known here, where a column may have it under another name. */
    private static String remedy(Result.NotCounted not) {
        return not.because() == CannotBeCounted.Because.ATTRIBUTE_UNBOUND
                ? " (If a column has it: --bind " + not.attribute() + "=COLUMN)"
                : "";
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case PENDING_SECOND_VOTE -> "tied, to be voted on again";
            case PENDING_CASTING_VOTE -> "tied, for the presiding officer to decide";
            case ADOPTED, REJECTED, NOT_ADOPTED, VETOED, NO_OPINION, POSTPONED, LAPSED, NO_QUORUM ->
                    kebab(outcome).replace('-', ' ');
        };
    }

    private static String verdict(Result result) {
        return switch (result) {
            case Result.Counted counted -> words(counted.outcome());
            case Result.NotCounted not -> "cannot be counted";
        };
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String cell(String text) {
        String safe =
                !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^,\"\n\r]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}

package plenary.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed after {@code plenary what-if}.
 *
 * @param file the roll calls: CSV, CSV.gz or JSON Lines
 * @param charters names, each with a rule where one is meant, or {@code all}
 * @param units a CSV of the units and what is known of them; null for none
 * @param bindings which fact of the units is which attribute
 * @param columns what columns of the file are called, where the usual names do not fit
 * @param format table, csv or json
 * @param explain whether to say why
 * @param differing only roll calls on which the charters differ
 */
record Options(
        Path file,
        List<String> charters,
        Path units,
        Map<String, String> bindings,
        Map<String, String> columns,
        String format,
        boolean explain,
        boolean differing) {

    static Options read(String[] words) {
        Path file = null;
        Path units = null;
        List<String> charters = new ArrayList<>();
        Map<String, String> bindings = new HashMap<>();
        Map<String, String> columns = new HashMap<>();
        String format = "table";
        boolean explain = false;
        boolean differing = false;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--charter" -> charters.add(after(words, i++));
                case "--units" -> units = Path.of(after(words, i++));
                case "--bind" -> pair(after(words, i++), bindings);
                case "--columns" -> {
                    for (String one : after(words, i++).split(",")) {
                        pair(one, columns);
                    }
                }
                case "--csv" -> format = "csv";
                case "--json" -> format = "json";
                case "--explain" -> explain = true;
                case "--differing" -> differing = true;
                default -> {
                    if (words[i].startsWith("--") || file != null) {
                        throw new Refusal("malformed-request", "not understood: " + words[i]);
                    }
                    file = Path.of(words[i]);
                }
            }
        }
        if (file == null || charters.isEmpty()) {
            throw new Refusal(
                    "malformed-request",
                    "name a file and at least one charter: plenary what-if FILE --charter NAME");
        }
        return new Options(file, charters, units, bindings, columns, format, explain, differing);
    }

    private static String after(String[] words, int at) {
        if (at + 1 >= words.length) {
            throw new Refusal("malformed-request", words[at] + " needs a word after it");
        }
        return words[at + 1];
    }

    private static void pair(String text, Map<String, String> into) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new Refusal("malformed-request", "not of the form name=name: " + text);
        }
        into.put(text.substring(0, equals), text.substring(equals + 1));
    }
}

package plenary.whatif;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plenary.rules.whatif.Asked;
import plenary.rules.whatif.Bindings;
import plenary.rules.whatif.Result;
import plenary.rules.whatif.WhatIf;

/**
 * {@code plenary what-if FILE --charter NAME…}: judges the roll calls of a file by any charters,
 * one after the other. Ends with 2 where the request or the file is refused.
 */
public final class Main {

    private Main() {}

    public static void main(String[] words) {
        if (words.length == 1 && words[0].equals("--bench")) {
            System.exit(Bench.run(System.out) ? 0 : 1);
        }
        System.exit(run(words, System.out, System.err));
    }

    static int run(String[] words, PrintStream to, PrintStream errors) {
        PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(to, 1 << 16), false, StandardCharsets.UTF_8);
        try {
            Options options = Options.read(words);
            UnitsFile units = new UnitsFile(options.units());
            RollCalls rollCalls = RollCalls.of(options, units);
            List<Asked> asked = new Books().asked(options.charters());
            WhatIf whatIf = new WhatIf(asked, bindings(options, units, rollCalls));
            Answer answer = new Answer(out, options, asked);
            rollCalls.each(
                    rollCall -> {
                        List<Result> results =
                                options.explain()
                                        ? whatIf.judge(rollCall)
                                        : whatIf.outcomes(rollCall);
                        answer.take(rollCall, results);
                    });
            answer.finish();
            return 0;
        } catch (Refusal refused) {
            errors.println("refused: " + refused);
            return 2;
        } finally {
            out.flush();
        }
    }

    /** Columns bear the names of attributes, as in the interface; what is said goes before. */
    private static Bindings bindings(Options options, UnitsFile units, RollCalls rollCalls) {
        Map<String, String> bindings = new HashMap<>();
        units.facts().forEach(name -> bindings.put(name, name));
        rollCalls.facts().forEach(name -> bindings.put(name, name));
        bindings.putAll(options.bindings());
        return new Bindings(bindings);
    }
}

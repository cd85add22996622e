package plenary.whatif;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
            WhatIf whatIf =
                    new WhatIf(
                            new Books().asked(options.charters()),
                            new Bindings(options.bindings()));
            Answer answer = new Answer(out, options);
            RollCalls.of(options, new UnitsFile(options.units()))
                    .each(
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
}

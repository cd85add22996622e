package plenary.bench;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import plenary.bench.Door.Answer;

/**
 * Acts on a text of 1,000 provisions with 5,000 brackets, one after the other, at the service's own
 * door: what an act costs there, and whether it costs more the longer the forum's history is.
 */
final class ActsBench {
    private static final int ACTS = 2000;
    private static final double LIMIT = 25;

    private ActsBench() {}

    static void run(LargeText text, Door service, Report report) {
        report.heading("Acts on 1,000 provisions with 5,000 brackets, at the service");
        var opening = text.bracketed(service);
        if (opening.length >= 2 * 1000) {
            report.timings("a bracket opened, first 1,000", Timings.of(head(opening)));
            report.timings("a bracket opened, last 1,000", Timings.of(tail(opening)));
        }
        var run = Instant.now().getEpochSecond();
        var mixed = new long[ACTS];
        for (var n = 0; n < ACTS; n++) {
            var answer = act(service, run, n);
            if (answer.status() >= 300) {
                throw new IllegalStateException("Refused: " + new String(answer.body()));
            }
            mixed[n] = answer.nanoseconds();
        }
        var all = Timings.of(mixed);
        report.timings("mixed acts, first half", Timings.of(Arrays.copyOf(mixed, ACTS / 2)));
        report.timings(
                "mixed acts, second half", Timings.of(Arrays.copyOfRange(mixed, ACTS / 2, ACTS)));
        report.figure("99 of 100 acts are done within", all.within(0.99) / 1000.0, "ms", LIMIT);
    }

    private static long[] head(long[] times) {
        return Arrays.copyOf(times, 1000);
    }

    private static long[] tail(long[] times) {
        return Arrays.copyOfRange(times, times.length - 1000, times.length);
    }

    /**
     * What a working afternoon is made of: joining, wording, editing, letting go. No wording was
     * ever proposed in an earlier {@code run}, in seconds since 1970: what stands is refused.
     */
    private static Answer act(Door service, long run, int n) {
        var provision = n / 4 % LargeText.PROVISIONS;
        var bracket = "/brackets/b" + (1 + provision);
        // not the state that opened it, which held it first
        var state = LargeText.STATES.get((provision + 1) % LargeText.STATES.size());
        return switch (n % 4) {
            case 0 ->
                    service.seat(
                            state,
                            "POST",
                            bracket + "/holders/states." + state,
                            Map.of("reason", "so"));
            case 1 ->
                    service.seat(
                            state,
                            "POST",
                            bracket + "/alternatives",
                            Map.of("text", "other " + run + "-" + n));
            case 2 ->
                    service.chair(
                            "POST",
                            "/draft/provisions/P" + (1 + provision) + "/edits",
                            Map.of(
                                    "passage",
                                    Map.of("quote", "Members"),
                                    "text",
                                    "Members, round " + run + "-" + n + ",",
                                    "reason",
                                    "measured"));
            default -> service.seat(state, "DELETE", bracket + "/holders/states." + state, null);
        };
    }
}

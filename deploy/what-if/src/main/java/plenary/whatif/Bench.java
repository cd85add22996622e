package plenary.whatif;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Verdict;
import plenary.rules.Deciding;
import plenary.rules.whatif.Asked;
import plenary.rules.whatif.Bindings;
import plenary.rules.whatif.Result;
import plenary.rules.whatif.RollCall;
import plenary.rules.whatif.Said;
import plenary.rules.whatif.Unit;
import plenary.rules.whatif.WhatIf;

/**
 * How fast: every roll call of the General Assembly under every charter that can count it, and one
 * poll of 100,000 ballots, and of four times and a quarter as many. The figures stand beside their
 * limits.
 */
final class Bench {

    private static final String VOTES = "rules/src/test/resources/unvotes/un_votes.csv.gz";
    private static final double LIMIT_SECONDS = 2;
    private static final long LIMIT_MEGABYTES = 512;
    private static final int POLL = 100_000;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    /**
     * How much dearer a ballot may become where there are sixteen times as many; beyond the
     * processor's caches each costs more, however it is counted.
     */
    private static final double LINEAR = 3;

    private Bench() {}

    static boolean run(PrintStream out) {
        long began = System.nanoTime();
        Path votes = Path.of(System.getenv().getOrDefault("PLENARY_ROOT", "."), VOTES);
        List<RollCall> rollCalls = new ArrayList<>();
        Options options = Options.read(new String[] {votes.toString(), "--charter", "all"});
        RollCalls.of(options, new UnitsFile(null)).each(rollCalls::add);
        long ballots = rollCalls.stream().mapToLong(one -> one.said().size()).sum();
        out.printf(
                Locale.ROOT,
                "%,d roll calls, %,d ballots, loaded in %.1f s%n",
                rollCalls.size(),
                ballots,
                seconds(began));
        List<Asked> all = new Books().asked(List.of("all"));
        boolean met = judged(out, "with what the file says", all, Map.of(), rollCalls, false);
        List<RollCall> known = withAttributes(rollCalls);
        met &= judged(out, "with every attribute bound", all, bindings(all), known, false);
        judged(out, "the same, each explained (no limit)", all, bindings(all), known, true);
        met &= poll(out);
        met &= linear(out);
        System.gc();
        Runtime java = Runtime.getRuntime();
        out.printf(
                Locale.ROOT,
                "  heap allowed %d MB (limit %d), still used %d MB%n",
                java.maxMemory() >> 20,
                LIMIT_MEGABYTES,
                (java.totalMemory() - java.freeMemory()) >> 20);
        return met && java.maxMemory() >> 20 <= LIMIT_MEGABYTES;
    }

    private static boolean judged(
            PrintStream out,
            String what,
            List<Asked> all,
            Map<String, String> bindings,
            List<RollCall> rollCalls,
            boolean explained) {
        WhatIf whatIf = new WhatIf(all, new Bindings(bindings));
        long began = System.nanoTime();
        long counted = 0;
        Map<String, Long> charters = new HashMap<>();
        for (RollCall rollCall : rollCalls) {
            List<Result> results = explained ? whatIf.judge(rollCall) : whatIf.outcomes(rollCall);
            for (Result result : results) {
                if (result instanceof Result.Counted) {
                    counted++;
                    charters.merge(result.asked(), 1L, Long::sum);
                }
            }
        }
        double took = seconds(began);
        boolean met = explained || took < LIMIT_SECONDS;
        out.printf(
                Locale.ROOT,
                "  %-38s %,8d verdicts, %2d charters: %.2f s%s%n",
                what,
                counted,
                charters.size(),
                took,
                explained ? "" : " (limit 2 s)" + (met ? "" : "   MISSED"));
        return met;
    }

    /**
     * The facts the file lacks, made up so that every charter can count: only speed is measured.
     */
    private static List<RollCall> withAttributes(List<RollCall> rollCalls) {
        List<String> cantons = Books.charter("switzerland").chambers().getFirst().classes();
        Map<String, Unit> units = new HashMap<>();
        List<RollCall> known = new ArrayList<>(rollCalls.size());
        for (RollCall rollCall : rollCalls) {
            List<Said> said = new ArrayList<>(rollCall.said().size());
            for (Said one : rollCall.said()) {
                Unit unit =
                        units.computeIfAbsent(
                                one.unit().id(),
                                id -> {
                                    int n = Math.floorMod(id.hashCode(), 1000);
                                    return new Unit(
                                            id,
                                            Map.of(
                                                    "population",
                                                    Integer.toString(n * 1000),
                                                    "rank",
                                                    n < 30 ? "permanent" : "elected",
                                                    "community",
                                                    List.of("nationalist", "unionist", "other")
                                                            .get(n % 3),
                                                    "group",
                                                    List.of("dutch", "french").get(n % 2),
                                                    "membership",
                                                    List.of("p-member", "o-member").get(n % 2),
                                                    "class",
                                                    List.of("issuer", "consumer").get(n % 2),
                                                    "house",
                                                    List.of("contracted", "non-contracted")
                                                            .get(n % 2),
                                                    "canton",
                                                    cantons.get(n % cantons.size())));
                                });
                said.add(new Said(unit, one.answer()));
            }
            known.add(new RollCall(rollCall.id(), null, said, null, null));
        }
        return known;
    }

    private static Map<String, String> bindings(List<Asked> all) {
        return Map.of(
                "population", "population",
                "un-security-council.designation", "rank",
                "northern-ireland-assembly.designation", "community",
                "language_group", "group",
                "membership", "membership",
                "member_class", "class",
                "house", "house",
                "canton", "canton");
    }

    private static boolean poll(PrintStream out) {
        var count = new Count(POLL);
        long began = System.nanoTime();
        var verdict = count.decided();
        double took = seconds(began);
        boolean met = took < 1;
        out.printf(
                Locale.ROOT,
                "  %-38s %,8d ballots, %s: %.2f s (limit 1 s)%s%n",
                "one poll counted and explained",
                POLL,
                verdict.outcome(),
                took,
                met ? "" : "   MISSED");
        return met;
    }

    /** Sixteen times the ballots take about sixteen times as long: the cost of each stays. */
    private static boolean linear(PrintStream out) {
        List<String> costs = new ArrayList<>();
        double first = 0;
        double last = 0;
        for (int ballots = POLL / 4; ballots <= POLL * 4; ballots *= 4) {
            var count = new Count(ballots);
            double best = Double.MAX_VALUE;
            for (int again = 0; again < 5; again++) {
                // of the processor: who else uses it does not matter
                long began = CPU.getCurrentThreadCpuTime();
                count.decided();
                best = Math.min(best, CPU.getCurrentThreadCpuTime() - began);
            }
            last = best / ballots;
            first = first == 0 ? last : first;
            costs.add(String.format(Locale.ROOT, "%,d: %.0f ns", ballots, last));
        }
        boolean met = last < first * LINEAR;
        out.printf(
                Locale.ROOT,
                "  %-38s %s (limit %.0f times the first)%s%n",
                "each ballot of so many",
                String.join(", ", costs),
                LINEAR,
                met ? "" : "   MISSED");
        return met;
    }

    /** One vote in four classes, a third of it against. */
    private record Count(Electorate electorate, List<Ballot> ballots) {
        Count(int size) {
            this(electorate(size), ballots(size));
        }

        private static Electorate electorate(int size) {
            List<Elector> electors = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                electors.add(
                        new Elector(
                                "s." + i, "D" + i, "c" + i % 4, 1, null, Map.of(), true, false));
            }
            return new Electorate(electors);
        }

        private static List<Ballot> ballots(int size) {
            List<Ballot> ballots = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                ballots.add(new Ballot("s." + i, i % 3 == 0 ? Choice.NO : Choice.YES));
            }
            return ballots;
        }

        Verdict decided() {
            var rule = Books.charter("cirp").rule("two-thirds").orElseThrow();
            return Deciding.decide(rule, electorate, ballots);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}

package plenary.bench;

/** Two versions of the draft side by side: all provisions changed, five brackets in each. */
final class CompareBench {
    private static final int TIMES = 20;
    private static final double LIMIT = 200;

    private CompareBench() {}

    static void run(Door service, Door gateway, Report report) {
        report.heading("The base text and a later version of the large text compared");
        var now = service.read("fra", "/draft?limit=1").json().path("seq").asLong();
        var first = compared(service, now);
        report.line(
                "what comes", "%d KB %s".formatted(first.body().length / 1024, first.encoding()));
        report.line("the first of all", "%.0f ms".formatted(first.nanoseconds() / 1e6));
        // each to another entry of the record, so that none has been made before
        var service20 = new long[TIMES];
        var gateway20 = new long[TIMES];
        for (var n = 0; n < TIMES; n++) {
            service20[n] = compared(service, now - 1 - 2 * n).nanoseconds();
            gateway20[n] = compared(gateway, now - 2 - 2 * n).nanoseconds();
        }
        var again = compared(gateway, now);
        report.timings("never compared before, at the service", Timings.of(service20));
        var through = Timings.of(gateway20);
        report.timings("never compared before, at the gateway", through);
        report.line("compared before, at the gateway", "%.0f ms".formatted(ms(again)));
        report.figure("half of them are there within", through.within(0.5) / 1e3, "ms", LIMIT);
    }

    private static Door.Answer compared(Door door, long to) {
        var answer = door.read("fra", "/draft/compare?to=" + to);
        if (answer.status() != 200) {
            throw new IllegalStateException("Not compared: " + new String(answer.body()));
        }
        return answer;
    }

    private static double ms(Door.Answer answer) {
        return answer.nanoseconds() / 1e6;
    }
}

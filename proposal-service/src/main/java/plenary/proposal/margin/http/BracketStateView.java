package plenary.proposal.margin.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.margin.BracketDays;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.http.Sight;
import plenary.proposal.text.wording.Tree;

/**
 * The state of the brackets.
 *
 * @param open how many are open
 * @param deepest how many stand inside one another at most
 * @param inside characters inside brackets now
 * @param all characters of the text now
 * @param brackets the open ones, in the order of the text
 * @param days the share of bracketed text, day by day, UTC
 */
public record BracketStateView(
        int open, int deepest, long inside, long all, List<Line> brackets, List<DayView> days) {

    /**
     * One open bracket.
     *
     * @param sort substantive or linguistic
     * @param language of a linguistic one
     * @param place words, provision or heading
     * @param depth brackets round it, itself counted
     * @param path the bodies it has come through, oldest first
     * @param opened when it was opened
     * @param hours its age in whole hours of forum time
     * @param links brackets agreed only together with it
     * @param placeholder what is missing
     */
    record Line(
            @Schema(required = true) String bracket,
            @Schema(required = true) String provision,
            String number,
            String shown,
            @Schema(required = true) String sort,
            String language,
            @Schema(required = true) String place,
            int depth,
            @Schema(required = true) String body,
            String bodyName,
            List<String> path,
            Instant opened,
            long hours,
            List<HolderLine> holders,
            List<String> links,
            String placeholder) {}

    /**
     * Who holds it.
     *
     * @param present in the room of the body's open session; absent where it does not meet, or
     *     where a group holds
     */
    record HolderLine(
            @Schema(required = true) String holder,
            @Schema(required = true) String name,
            Instant since,
            String reason,
            Boolean present) {}

    /** How much stood in brackets at the end of a day on which it changed. */
    record DayView(@Schema(required = true) String day, int open, long inside, long all) {}

    static BracketStateView of(Sight sight, String body, Instant now) {
        var lines = new ArrayList<Line>();
        var deepest = 0;
        for (var provision : sight.texts().inOrder()) {
            if (!sight.sees(provision) || !with(sight, provision.body(), body)) {
                continue;
            }
            for (var there : provision.brackets()) {
                var line = line(sight, sight.texts().brackets().get(there.id()), now);
                deepest = Math.max(deepest, line.depth());
                lines.add(line);
            }
        }
        var days = days(sight, body);
        var last = days.isEmpty() ? new DayView("", 0, 0, 0) : days.getLast();
        return new BracketStateView(lines.size(), deepest, last.inside(), last.all(), lines, days);
    }

    private static boolean with(Sight sight, String its, String body) {
        return body == null || body.equals(its == null ? plenary(sight) : its);
    }

    private static String plenary(Sight sight) {
        return sight.state().assembly().bodies().all().stream()
                .filter(b -> b.parent() == null)
                .map(b -> b.id())
                .findFirst()
                .orElse("");
    }

    private static Line line(Sight sight, Bracket b, Instant now) {
        var provision = sight.texts().provisions().get(b.provision());
        var content = provision.around(b.id());
        var level = Tree.levelOf(content, b.id()).orElse(Tree.ROOT);
        var opened = b.path().getFirst().at();
        return new Line(
                b.id(),
                b.provision(),
                provision.number(),
                Tree.bracket(content, b.id())
                        .map(x -> new plenary.contracts.text.Content(List.of(x)).shown())
                        .orElse(null),
                b.linguistic() ? "linguistic" : "substantive",
                b.language(),
                place(sight, b),
                Tree.around(content, level).size() + 1,
                b.body(),
                sight.bodyName(b.body()),
                b.path().stream().map(step -> sight.bodyName(step.body())).toList(),
                opened,
                Math.max(0, Duration.between(opened, now).toHours()),
                holders(sight, b),
                b.links(),
                b.placeholder());
    }

    private static String place(Sight sight, Bracket b) {
        var provision = sight.texts().provisions().get(b.provision());
        if (Tree.bracket(provision.content(), b.id()).isEmpty()) {
            return "heading";
        }
        return provision.wholly(b.id()) ? "provision" : "words";
    }

    private static List<HolderLine> holders(Sight sight, Bracket b) {
        var session = sight.state().floor().openSessionOf(b.body()).orElse(null);
        return b.holders().stream()
                .filter(h -> h.until() == null)
                .map(
                        h ->
                                new HolderLine(
                                        h.holder(),
                                        sight.name(h.holder()),
                                        h.since(),
                                        h.reason(),
                                        session == null
                                                        || h.holder().indexOf(':') >= 0
                                                        || !sight.seesBody(b.body())
                                                ? null
                                                : session.present().contains(h.holder())))
                .toList();
    }

    /** Bodies the reader sees, summed day by day; a day without acts stands as the day before. */
    private static List<DayView> days(Sight sight, String body) {
        var series =
                sight.state().margin().days().all().stream()
                        .filter(s -> s.body().isEmpty() || sight.seesBody(s.body()))
                        .filter(s -> with(sight, s.body().isEmpty() ? null : s.body(), body))
                        .toList();
        var days = new TreeSet<String>();
        series.forEach(s -> s.days().forEach(day -> days.add(day.day())));
        return days.stream().map(day -> sum(series, day)).toList();
    }

    private static DayView sum(List<BracketDays> series, String day) {
        var open = 0;
        var inside = 0L;
        var all = 0L;
        for (var one : series) {
            var then = one.on(day);
            if (then != null) {
                open += then.open();
                inside += then.inside();
                all += then.all();
            }
        }
        return new DayView(day, open, inside, all);
    }
}

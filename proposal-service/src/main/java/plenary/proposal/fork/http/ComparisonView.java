package plenary.proposal.fork.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.desk.Csv;
import plenary.proposal.fork.Comparison;
import plenary.proposal.fork.Comparison.Compared;
import plenary.proposal.fork.Comparison.ProvisionFate;
import plenary.proposal.fork.Stood;
import plenary.proposal.fork.http.ReferralView.FateView;
import plenary.proposal.text.http.Sight;
import plenary.proposal.text.wording.Change;

/**
 * Two versions of the draft side by side.
 *
 * @param from the record entry of the earlier one; {@code to} of the later
 * @param provisions those whose wording or brackets differ, in the order of the later version
 * @param same how many stand as they stood
 * @param brackets by fate: how many, in what differs
 */
record ComparisonView(
        long from,
        long to,
        List<ComparedView> provisions,
        int same,
        Map<String, Integer> brackets) {

    /**
     * @param before its wording as it stood, with brackets; absent where it is new
     * @param after its wording as it stands; absent where it is gone
     * @param difference word by word
     */
    record ComparedView(
            @Schema(required = true) String provision,
            String number,
            String heading,
            @Schema(required = true) ProvisionFate fate,
            String bodyBefore,
            String bodyAfter,
            String before,
            String after,
            List<Change> difference,
            List<FateView> brackets) {

        static ComparedView of(Sight sight, Compared c) {
            var stands = c.to() == null ? c.from() : c.to();
            return new ComparedView(
                    c.provision(),
                    stands.number(),
                    stands.heading(),
                    c.fate(),
                    body(sight, c.from()),
                    body(sight, c.to()),
                    words(c.from()),
                    words(c.to()),
                    c.difference(),
                    c.brackets().stream().map(b -> FateView.of(sight, b)).toList());
        }

        private static String body(Sight sight, Stood stood) {
            return stood == null || stood.body() == null ? null : sight.bodyName(stood.body());
        }

        private static String words(Stood stood) {
            return stood == null ? null : stood.struck() ? "" : stood.content().shown();
        }
    }

    static ComparisonView of(Sight sight, Comparison comparison, long from, long to) {
        return new ComparisonView(
                from,
                to,
                comparison.provisions().stream().map(c -> ComparedView.of(sight, c)).toList(),
                comparison.same(),
                comparison.brackets().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        e -> e.getKey().name().toLowerCase(Locale.ROOT),
                                        Map.Entry::getValue)));
    }

    Csv csv() {
        var sheet =
                Csv.of(
                        "provision",
                        "number",
                        "fate",
                        "before",
                        "after",
                        "bracket",
                        "bracket_fate",
                        "into",
                        "holders_before",
                        "holders_after");
        for (var p : provisions) {
            var fate = p.fate().name().toLowerCase(Locale.ROOT);
            if (p.brackets().isEmpty()) {
                sheet.line(
                        p.provision(),
                        p.number(),
                        fate,
                        p.before(),
                        p.after(),
                        null,
                        null,
                        null,
                        null,
                        null);
            }
            for (var b : p.brackets()) {
                sheet.line(
                        p.provision(),
                        p.number(),
                        fate,
                        p.before(),
                        p.after(),
                        b.bracket(),
                        b.fate().name().toLowerCase(Locale.ROOT),
                        String.join("; ", b.into()),
                        String.join("; ", b.holdersBefore()),
                        String.join("; ", b.holdersAfter()));
            }
        }
        return sheet;
    }
}

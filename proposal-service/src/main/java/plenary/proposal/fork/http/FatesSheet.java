package plenary.proposal.fork.http;

import java.util.List;
import java.util.Locale;
import plenary.proposal.desk.Csv;
import plenary.proposal.fork.http.ReferralView.FateView;

/** The fates of brackets as a table. */
final class FatesSheet {
    private FatesSheet() {}

    static Csv of(ReferralView referral) {
        var sheet = headed();
        for (var fork : referral.provisions()) {
            fork.brackets().forEach(b -> line(sheet, fork.provision(), fork.number(), b));
        }
        return sheet;
    }

    static Csv of(ChairsDraftView draft) {
        var sheet = headed();
        for (var p : draft.provisions()) {
            p.brackets().forEach(b -> line(sheet, p.provision(), p.number(), b));
        }
        return sheet;
    }

    private static Csv headed() {
        return Csv.of(
                "provision",
                "number",
                "bracket",
                "fate",
                "into",
                "from",
                "holders_before",
                "holders_after",
                "before",
                "after");
    }

    static void line(Csv sheet, String provision, String number, FateView b) {
        sheet.line(
                provision,
                number,
                b.bracket(),
                b.fate().name().toLowerCase(Locale.ROOT),
                several(b.into()),
                several(b.from()),
                several(b.holdersBefore()),
                several(b.holdersAfter()),
                b.before(),
                b.after());
    }

    private static String several(List<String> names) {
        return String.join("; ", names);
    }
}

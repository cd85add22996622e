package plenary.proposal.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.BracketEvent.ReservationKind;
import plenary.proposal.export.Paper.About;
import plenary.proposal.export.Paper.Alternative;
import plenary.proposal.export.Paper.Author;
import plenary.proposal.export.Paper.Bracket;
import plenary.proposal.export.Paper.Change;
import plenary.proposal.export.Paper.Form;
import plenary.proposal.export.Paper.Head;
import plenary.proposal.export.Paper.Hold;
import plenary.proposal.export.Paper.Holder;
import plenary.proposal.export.Paper.InBrackets;
import plenary.proposal.export.Paper.Part;
import plenary.proposal.export.Paper.Piece;
import plenary.proposal.export.Paper.Provision;
import plenary.proposal.export.Paper.Remark;
import plenary.proposal.export.Paper.Standing;
import plenary.proposal.export.Paper.Words;

/** A paper of no forum, with one of everything, by which those who make files are tried. */
public final class SamplePaper {
    /** Enough that what is done for each provision has been done often. */
    public static final int PROVISIONS = 60;

    private static final int BRACKETS = 5;
    private static final String SENTENCE =
            "Members shall give one another notice of any measure that may affect the quality, ";
    private static final Instant AT = Instant.EPOCH;
    private static final Author AUTHOR = new Author("e1", "sample", "Sample", AT);
    private static final Holder HOLDER = new Holder("sample", "SMP", "Sample", 0);

    private SamplePaper() {}

    /** A wording that differs from the next one in a few words. */
    public static String wording(int n) {
        return SENTENCE + "in article " + n + ", " + SENTENCE + (n % 2 == 0 ? "or the price." : "");
    }

    public static Paper of(int provisions) {
        var all = new ArrayList<Provision>();
        for (var n = 1; n <= provisions; n++) {
            all.add(provision(n));
        }
        var head =
                new Head(
                        Form.DRAFT,
                        Standing.NOT_AGREED,
                        "sample",
                        "Sample",
                        "Sample",
                        null,
                        "en",
                        "sample",
                        null,
                        null,
                        1,
                        AT,
                        true,
                        null,
                        null,
                        List.of(),
                        List.of());
        return new Paper(
                head,
                List.of(new Part("Part 1", "Sample", true, List.of(), all)),
                List.of(HOLDER),
                List.of(remark(null)));
    }

    private static Provision provision(int n) {
        var pieces = new ArrayList<Piece>();
        var brackets = new ArrayList<Bracket>();
        for (var k = 1; k <= BRACKETS; k++) {
            var id = "b" + (n * BRACKETS + k);
            pieces.add(new Words(SENTENCE, Change.KEPT, null));
            pieces.add(new Words("any ", Change.STRUCK, AUTHOR));
            pieces.add(
                    new InBrackets(
                            id, List.of(alternative(id + ".a"), alternative(id + ".b")), null));
            brackets.add(
                    new Bracket(
                            id,
                            "sample",
                            "Sample",
                            AT,
                            1,
                            null,
                            null,
                            List.of(),
                            List.of(new Hold(HOLDER, AT, "sample"))));
        }
        return new Provision(
                "p" + n,
                String.valueOf(n),
                null,
                "bracketed",
                "sample",
                "Sample",
                n % 10 == 0,
                false,
                false,
                null,
                List.of(),
                pieces,
                brackets,
                List.of(remark(ReservationKind.values()[0])));
    }

    private static Alternative alternative(String id) {
        return new Alternative(
                id, "sample", "Sample", List.of(new Words("other words", Change.ADDED, AUTHOR)));
    }

    private static Remark remark(ReservationKind kind) {
        var about = kind == null ? About.COMMITMENT : About.RESERVATION;
        return new Remark(about, kind, "sample", "Sample", AT, "sample");
    }
}

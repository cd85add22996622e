package plenary.proposal.export.format;

import java.util.function.Predicate;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Paper.Provision;

/**
 * How wide the columns are in which numbers stand, so that the longest one fits and the words
 * behind it begin where their further lines do. In twips, a twentieth of a point.
 *
 * @param number of provisions
 * @param below of sub-paragraphs, which begin where the words of provisions do
 */
record DocxColumns(int number, int below) {
    static final DocxColumns USUAL = new DocxColumns(850, 650);

    /** Wider than this they would leave too little of the page for the words. */
    private static final int WIDEST = 2600;

    private static final int GAP = 160;

    static DocxColumns of(Paper paper) {
        return new DocxColumns(
                column(paper, p -> p.parent() == null, USUAL.number()),
                column(paper, p -> p.parent() != null, USUAL.below()));
    }

    private static int column(Paper paper, Predicate<Provision> which, int usual) {
        return paper.parts().stream()
                .flatMap(part -> part.provisions().stream())
                .filter(which)
                .mapToInt(p -> Math.min(WIDEST, width(p.number()) + GAP))
                .reduce(usual, Math::max);
    }

    /** About as wide as bold letters of eleven points are. */
    static int width(String number) {
        return number == null ? 0 : number.chars().map(DocxColumns::letter).sum();
    }

    private static int letter(int c) {
        if (c >= 0x2E80) {
            return 220; // as wide as it is high
        }
        if (".,:;()[]ijlt /'".indexOf(c) >= 0) {
            return 80;
        }
        return Character.isUpperCase(c) || c == 'm' || c == 'w' ? 165 : 130;
    }
}

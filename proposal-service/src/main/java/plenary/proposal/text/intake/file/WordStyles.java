package plenary.proposal.text.intake.file;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.PPr;
import org.docx4j.wml.Style;

/** What the style of a paragraph says it is; their names are English in every language. */
final class WordStyles {
    static final int TITLE = -2;
    static final int CONTENTS = -1;

    private static final Pattern HEADING = Pattern.compile("heading (\\d)");
    private static final int LONGEST_CHAIN = 10;

    private final StyleDefinitionsPart styles;

    WordStyles(StyleDefinitionsPart styles) {
        this.styles = styles;
    }

    /** The level of a heading from 1, 0 for a paragraph, or {@link #TITLE}, {@link #CONTENTS}. */
    int heading(PPr properties) {
        if (properties == null) {
            return 0;
        }
        if (properties.getOutlineLvl() != null) {
            return level(properties.getOutlineLvl().getVal());
        }
        var id = properties.getPStyle() == null ? null : properties.getPStyle().getVal();
        for (var i = 0; id != null && i < LONGEST_CHAIN; i++) {
            var style = styles == null ? null : styles.getStyleById(id);
            var says = says(id, style);
            if (says.isPresent()) {
                return says.get();
            }
            id = style == null || style.getBasedOn() == null ? null : style.getBasedOn().getVal();
        }
        return 0;
    }

    private static Optional<Integer> says(String id, Style style) {
        var name =
                (style == null || style.getName() == null ? id : style.getName().getVal())
                        .toLowerCase(Locale.ROOT);
        var heading = HEADING.matcher(name);
        if (heading.lookingAt()) {
            return Optional.of(Integer.valueOf(heading.group(1)));
        }
        if (name.equals("title") || name.equals("subtitle")) {
            return Optional.of(TITLE);
        }
        if (name.startsWith("toc ") || name.startsWith("contents ")) {
            return Optional.of(CONTENTS);
        }
        return style == null || style.getPPr() == null || style.getPPr().getOutlineLvl() == null
                ? Optional.empty()
                : Optional.of(level(style.getPPr().getOutlineLvl().getVal()));
    }

    /** In a file levels count from 0, and 9 is the text. */
    private static int level(BigInteger outline) {
        return outline.intValue() >= 0 && outline.intValue() < 9 ? outline.intValue() + 1 : 0;
    }
}

package plenary.proposal.text.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts headings and paragraphs, as they come, into parts and provisions. */
final class Outlining {
    private static final Pattern IDENTITY =
            Pattern.compile("\\s*\\{#([A-Za-z0-9][A-Za-z0-9._-]{0,39})}\\s*$");

    private final List<Found> found = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Deque<Found> open = new ArrayDeque<>();
    private PartName part;
    private int parts;
    private int deepest;

    void take(Block block) {
        if (block.words().isBlank() && block.number() == null) {
            if (block.heading() > 0) {
                fault(block, Why.HEADING_EMPTY);
            }
            return;
        }
        if (block.heading() == 1) {
            begin(block);
        } else if (block.heading() > 1) {
            heading(block);
        } else {
            paragraph(block);
        }
    }

    private void begin(Block block) {
        part = PartName.of(block.number() == null ? block.words() : numbered(block));
        parts++;
        deepest = 1;
        open.clear();
    }

    private void heading(Block block) {
        if (part == null) {
            fault(block, Why.NO_PART);
            return;
        }
        if (block.heading() > deepest + 1) {
            fault(block, Why.LEVEL_SKIPPED, block.heading(), deepest);
        }
        deepest = block.heading();
        var identity = IDENTITY.matcher(block.words());
        var named = identity.find();
        var words = named ? block.words().substring(0, identity.start()) : block.words();
        var token = Token.ofHeading(block.number() == null ? words : numbered(block));
        if (token.isEmpty()) {
            fault(block, Why.HEADING_UNNUMBERED);
            return;
        }
        while (!open.isEmpty() && open.peek().heading() >= block.heading()
                || !open.isEmpty() && open.peek().heading() == 0 && !open.peek().chapeau()) {
            open.pop();
        }
        begin(block, token.get(), named ? identity.group(1) : null);
    }

    private void paragraph(Block block) {
        if (part == null) {
            fault(block, Why.TEXT_BEFORE_PART);
            return;
        }
        var words = block.number() == null ? block.words() : numbered(block);
        var token = Token.ofParagraph(words);
        if (block.number() != null && token.isEmpty()) {
            token = Token.ofHeading(words);
        }
        if (token.isPresent()) {
            var nested = nested(token.get());
            begin(block, nested, null);
        } else if (open.isEmpty()) {
            var chapeau = Found.chapeau(block.place(), part, parts);
            chapeau.text().add(words);
            found.add(chapeau);
            open.push(chapeau);
        } else {
            open.peek().text().add(words);
        }
    }

    /** Closes what the number does not belong below; tells the letter i from the number i. */
    private Token nested(Token token) {
        if (!token.style().below()) {
            while (!open.isEmpty() && open.peek().heading() == 0 && !below(token, open.peek())) {
                open.pop();
            }
            return token;
        }
        for (var above : open) {
            if (above.token() == null) {
                continue;
            }
            if (above.token().style() == Token.Style.LETTER
                    && token.follows(above.token().bare())) {
                closeTo(above);
                return token.asLetter();
            }
            if (above.token().style() == token.style()) {
                closeTo(above);
                return token;
            }
        }
        return token;
    }

    private static boolean below(Token token, Found above) {
        return above.chapeau()
                || above.token() != null
                        && !above.token().style().below()
                        && token.bare().startsWith(above.token().bare() + ".");
    }

    private void closeTo(Found sibling) {
        while (open.pop() != sibling) {
            // what stands deeper ends with it
        }
    }

    private void begin(Block block, Token token, String identity) {
        var next =
                new Found(
                        block.place(),
                        block.heading(),
                        token,
                        identity,
                        part,
                        parts,
                        Optional.ofNullable(open.peek()).orElse(null),
                        new ArrayList<>());
        if (!token.rest().isBlank()) {
            next.text().add(token.rest());
        }
        found.add(next);
        open.push(next);
    }

    private static String numbered(Block block) {
        return block.number() + "\t" + block.words();
    }

    private void fault(Block block, Why why, Object... with) {
        faults.add(new Fault(block.place(), block.words(), why, with));
    }

    Outline done() {
        return Numbering.of(found, faults);
    }
}

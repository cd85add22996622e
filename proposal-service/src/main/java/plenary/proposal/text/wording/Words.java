package plenary.proposal.text.wording;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What may be written as wording: plain Unicode in NFC, without brackets of its own. */
public final class Words {

    /** The longest wording of one provision or alternative, in UTF-16 units. */
    public static final int LONGEST = 20_000;

    /** Stands for a bracket where a level is read as a string; never part of a wording. */
    static final char OPAQUE = '\uFFFC';

    /**
     * Marks that make what is read differ from what is written: embeddings, overrides and isolates
     * of direction, and widths of nothing. Joiners and simple marks of direction are wording in
     * several scripts and stay.
     */
    private static final String HIDING =
            "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200B\u2060\uFEFF";

    private Words() {}

    /** The wording as it is kept: NFC, lines ended by a line feed. Null stays null. */
    public static String plain(String written) {
        return written == null
                ? null
                : Normalizer.normalize(
                        written.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    /** What wording cannot be. */
    public enum Flaw {
        TOO_LONG("is longer than " + LONGEST + " characters"),
        BRACKETS("has square brackets; a bracket is opened by an act, not typed"),
        COMBINING_MARK("begins with a combining mark"),
        CONTROL_CHARACTER("has a control character"),
        HIDDEN_CHARACTER("has a character that is not seen, or turns others round"),
        HALF_CHARACTER("has half a character");

        private final String sentence;

        Flaw(String sentence) {
            this.sentence = sentence;
        }

        /** In lower kebab, for ever: a page says it in its reader's language. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A flaw and where it is.
     *
     * @param at the position, or -1 where it is of the whole
     */
    private record Flawed(Flaw flaw, int at) {
        String said() {
            return at < 0 ? flaw.sentence : flaw.sentence + " (at " + at + ")";
        }
    }

    /** Why this cannot be wording; empty where it can. Brackets are opened by an act, not typed. */
    public static Optional<String> fault(String plain) {
        return flawed(plain).map(Flawed::said);
    }

    /** The same as a name. */
    public static Optional<Flaw> flaw(String plain) {
        return flawed(plain).map(Flawed::flaw);
    }

    private static Optional<Flawed> flawed(String plain) {
        if (plain.length() > LONGEST) {
            return Optional.of(new Flawed(Flaw.TOO_LONG, -1));
        }
        if (plain.indexOf('[') >= 0 || plain.indexOf(']') >= 0) {
            return Optional.of(new Flawed(Flaw.BRACKETS, -1));
        }
        if (!plain.isEmpty() && isMark(plain.codePointAt(0))) {
            return Optional.of(new Flawed(Flaw.COMBINING_MARK, -1));
        }
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            if (c == OPAQUE || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
                return Optional.of(new Flawed(Flaw.CONTROL_CHARACTER, i));
            }
            if (HIDING.indexOf(c) >= 0) { // of files, too, which are not read as JSON
                return Optional.of(new Flawed(Flaw.HIDDEN_CHARACTER, i));
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < plain.length()
                    && Character.isLowSurrogate(plain.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of(new Flawed(Flaw.HALF_CHARACTER, i));
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    /** Whether a reader sees a border between two characters at this position. */
    static boolean border(String text, int position) {
        return position <= 0 || position >= text.length() || graphemes(text).isBoundary(position);
    }

    /** The nearest border at or before the position. */
    static int borderBefore(String text, int position) {
        return border(text, position) ? position : graphemes(text).preceding(position);
    }

    /** The nearest border at or after the position. */
    static int borderAfter(String text, int position) {
        return border(text, position) ? position : graphemes(text).following(position);
    }

    private static BreakIterator graphemes(String text) {
        var graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        return graphemes;
    }
}

package plenary.proposal.meeting;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What minutes say besides what was said: in English or French, instants in UTC, to the minute.
 *
 * @param language {@code en} or {@code fr}
 */
public record MinutesPhrases(String language, ResourceBundle words) {
    private static final String BUNDLE = "export.minutes";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** In French where it is asked for; in English for every other language. */
    public static MinutesPhrases in(String language) {
        var spoken = "fr".equals(language) ? "fr" : "en";
        return new MinutesPhrases(
                spoken,
                ResourceBundle.getBundle(
                        BUNDLE,
                        Locale.forLanguageTag(spoken),
                        MinutesPhrases.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String say(String key, Object... with) {
        return MessageFormat.format(words.getString(key), with);
    }

    /** One word of a kind, {@code result.carried}; as it is where there is no word for it. */
    String word(String kind, String value) {
        var key = kind + "." + value;
        return value == null ? "" : words.containsKey(key) ? say(key) : value;
    }

    boolean knows(String key) {
        return words.containsKey(key);
    }

    /** The day in full. */
    String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale("fr".equals(language) ? Locale.FRENCH : Locale.UK)
                .withZone(ZoneOffset.UTC)
                .format(at);
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    /** Day and time of day, with the zone. */
    String moment(Instant at) {
        return day(at) + ", " + time(at) + " UTC";
    }
}

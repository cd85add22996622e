package plenary.proposal.record;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words of a day in one language, {@code record/today.properties} and its neighbours: ICU
 * messages with the plurals of the language. Spanish, Russian, Chinese and Arabic are drafts.
 *
 * @param locale of numbers, plurals and lists; digits are those of the record's own numbers
 */
record TodayWords(String language, ULocale locale, ResourceBundle words) {
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "zh", "ar");
    private static final String BUNDLE = "record.today";
    private static final String APART = "\u2068";

    /**
     * @param language one of {@link #LANGUAGES}
     */
    static TodayWords in(String language) {
        return new TodayWords(
                language,
                ULocale.forLanguageTag((language.equals("en") ? "en-GB" : language) + "-u-nu-latn"),
                ResourceBundle.getBundle(
                        BUNDLE,
                        Locale.forLanguageTag(language),
                        TodayWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /**
     * @param with what the places of the message are called by and filled with; people's words are
     *     taken as they are, whatever signs are in them
     */
    String say(String key, Map<String, ?> with) {
        var filled = new HashMap<String, Object>();
        with.forEach((name, value) -> filled.put(name, apart(value)));
        return new MessageFormat(words.getString(key), locale).format(filled);
    }

    /** “a, b and c”, as the language has it. */
    String list(List<String> names) {
        return ListFormatter.getInstance(locale).format(names.stream().map(this::apart).toList());
    }

    /** What comes from elsewhere keeps its own direction where one writes from right to left. */
    private Object apart(Object value) {
        return value instanceof String said && locale.isRightToLeft() && !said.startsWith(APART)
                ? APART + said + "\u2069"
                : value;
    }
}

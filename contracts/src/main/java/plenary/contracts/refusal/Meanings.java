package plenary.contracts.refusal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Properties;

/**
 * What each refusal means in the languages of the house. Codes are the same in all of them;
 * programs branch on those, and what is said may change.
 */
public final class Meanings {
    /** The languages of the house, the first for whoever speaks none of them. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private static final Properties FRENCH = read("/refusals/meanings_fr.properties");

    private Meanings() {}

    /** In one of {@link #LANGUAGES}; in English where nothing is said in it. */
    public static String of(RefusalCode code, String language) {
        return "fr".equals(language)
                ? FRENCH.getProperty(code.code(), code.meaning())
                : code.meaning();
    }

    /** The same by its name, for refusals of others that bear one of these codes. */
    public static String of(String code, String language, String english) {
        return "fr".equals(language) ? FRENCH.getProperty(code, english) : english;
    }

    /** Which of the languages somebody speaks who sends this Accept-Language; may be null. */
    public static String spoken(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return LANGUAGES.getFirst();
        }
        try {
            var spoken = Locale.lookupTag(LanguageRange.parse(acceptLanguage), LANGUAGES);
            return spoken == null ? LANGUAGES.getFirst() : spoken;
        } catch (IllegalArgumentException unreadable) {
            return LANGUAGES.getFirst(); // a header nobody needs is not worth a refusal
        }
    }

    private static Properties read(String resource) {
        try (var file = Meanings.class.getResourceAsStream(resource)) {
            var read = new Properties();
            read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

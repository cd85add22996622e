package plenary.proposal.register;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a report says beside what its acts say, in a language it can be written in. */
public record ReportPhrases(String language, ResourceBundle words) {
    private static final List<String> SPOKEN = List.of("en", "fr");

    /**
     * One for each of the languages in which documents are issued, in their order; in English where
     * a report can be written in none of them.
     */
    public static List<ReportPhrases> in(List<String> languages) {
        var spoken = languages.stream().filter(SPOKEN::contains).distinct().toList();
        return (spoken.isEmpty() ? List.of("en") : spoken).stream().map(ReportPhrases::in).toList();
    }

    /** In one that it can be written in. */
    static ReportPhrases in(String language) {
        return new ReportPhrases(
                language,
                ResourceBundle.getBundle(
                        "report.words",
                        Locale.forLanguageTag(language),
                        ReportPhrases.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String say(String key, Object... with) {
        return MessageFormat.format(words.getString(key), with);
    }
}

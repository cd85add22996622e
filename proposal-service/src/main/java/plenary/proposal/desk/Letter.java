package plenary.proposal.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import plenary.journal.PlenaryJson;
import plenary.proposal.notice.NoticeReason;
import plenary.proposal.notice.Wish;
import plenary.proposal.register.Sha256;
import plenary.proposal.store.PostgresOutbox.Waiting;

/**
 * One e-mail: what waits, its exact end on the person's clock, and where it is done. Words that are
 * not public do not leave the house; neither does what anybody voted.
 */
final class Letter {
    private final Wish to;
    private final List<Waiting> what;
    private final String pages;
    private final Locale locale;
    private final ResourceBundle words;

    /**
     * @param pages where the pages are, without a slash at the end
     */
    Letter(Wish to, List<Waiting> what, String pages) {
        this.to = to;
        this.what = what;
        this.pages = pages;
        this.locale = Locale.forLanguageTag(to.language());
        this.words =
                ResourceBundle.getBundle(
                        "notice.words",
                        locale,
                        Letter.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The same for the same things, so that a mail program drops what it gets twice. */
    String id() {
        var ids = what.stream().map(one -> "" + one.id()).collect(Collectors.joining("\n"));
        return "<" + Sha256.of(ids) + "@plenary>";
    }

    String subject() {
        return what.size() == 1
                ? "[" + title(what.getFirst()) + "] " + line(what.getFirst())
                : words.getString("several").formatted(what.size());
    }

    String text() {
        var text = new StringBuilder();
        for (var one : what) {
            text.append(title(one)).append('\n').append(line(one));
            if (one.quotable() && one.task().about() != null) {
                text.append(": ").append(one.task().about());
            }
            text.append('\n');
            if (one.task().until() != null) {
                text.append(words.getString("until").formatted(here(one.task().until())))
                        .append('\n');
            }
            text.append(pages).append("/forums/").append(one.forum()).append("/me\n\n");
        }
        return text.append("-- \n").append(words.getString("why")).append('\n').toString();
    }

    private String line(Waiting one) {
        var said = words.getString(one.task().sort().name().toLowerCase(Locale.ROOT));
        return one.reason() == NoticeReason.NEW
                ? said
                : words.getString(one.reason().name().toLowerCase(Locale.ROOT)) + ": " + said;
    }

    private String title(Waiting one) {
        Map<?, ?> titles = PlenaryJson.read(one.title(), Map.class);
        var title = titles.get(titles.containsKey(to.language()) ? to.language() : "en");
        return (title == null ? one.forum() : title.toString()).replaceAll("\\s+", " ");
    }

    private String here(Instant at) {
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG).withLocale(locale);
        var utc = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);
        return format.format(at.atZone(to.zone())) + " (" + utc.format(at) + " UTC)";
    }
}

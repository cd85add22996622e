package plenary.proposal.export.format;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import plenary.proposal.export.Paper.Bracket;
import plenary.proposal.export.Paper.Head;
import plenary.proposal.export.Paper.Part;
import plenary.proposal.export.Paper.Provision;
import plenary.proposal.export.Paper.Remark;

/** What a paper says besides the text itself, in English or French. */
public final class Phrases {
    private static final String BUNDLE = "export.phrases";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final ResourceBundle words;
    private final String language;

    private Phrases(String language) {
        this.language = language;
        this.words =
                ResourceBundle.getBundle(
                        BUNDLE,
                        Locale.forLanguageTag(language),
                        Phrases.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** In French where it is asked for; in English for every other language. */
    public static Phrases in(String language) {
        return new Phrases("fr".equals(language) ? "fr" : "en");
    }

    String language() {
        return language;
    }

    String say(String key, Object... with) {
        return MessageFormat.format(words.getString(key), with);
    }

    /** A number as it is, without grouping. */
    String version(Head head) {
        return say("version", String.valueOf(head.version())) + ", " + say("time", time(head.at()));
    }

    String time(Instant at) {
        return at == null ? "" : TIME.format(at);
    }

    String standing(Head head) {
        return say("standing." + kebab(head.standing()));
    }

    /** What it is: draft, proposal WCIT12/27. */
    String form(Head head) {
        var form = say("form." + kebab(head.form()));
        var of = head.symbol() == null ? form : form + " " + head.symbol();
        return head.body() == null ? of : of + ", " + say("with", head.bodyName());
    }

    /** What is to be known of a provision beside its words; may be empty. */
    String status(Provision p) {
        var status = new StringBuilder(say("state." + p.state()));
        if (p.body() != null && !p.referred()) {
            status.append(", ").append(say("with", p.bodyName()));
        }
        if (p.added()) {
            status.append(", ").append(say("new"));
        }
        if (p.struck()) {
            status.append(", ").append(say("struck"));
        }
        if (p.challenged()) {
            status.append(", ").append(say("challenged"));
        }
        return status.toString();
    }

    /** Where a bracket sits. */
    String place(Bracket b) {
        var place = new StringBuilder(say("before", b.bodyName()));
        place.append(", ").append(say("since", time(b.since())));
        if (b.language() != null) {
            place.append(", ").append(say("linguistic", b.language()));
        }
        if (!b.links().isEmpty()) {
            place.append(", ").append(say("links", String.join(", ", b.links())));
        }
        if (b.chosen() != null) {
            place.append(", ").append(say("chosen", b.chosen()));
        }
        return place.toString();
    }

    /** What provisions stand under: their heading, or which part of the text they are. */
    String heading(Part part) {
        if (part.heading() != null || part.part() == null) {
            return part.heading();
        }
        var key = "part." + part.part();
        return words.containsKey(key) ? words.getString(key) : part.part();
    }

    /** What sort of remark it is. */
    String about(Remark r) {
        return r.reservation() == null
                ? say("about." + kebab(r.about()))
                : say("reservation." + kebab(r.reservation()));
    }

    static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

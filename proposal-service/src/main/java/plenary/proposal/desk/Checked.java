package plenary.proposal.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;

/** Checks the form of a request and gathers every fault before it is refused. */
public final class Checked {
    /** Ids people choose: {@code wcit-12}, {@code wg-5-1}. */
    public static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    /** Provision ids and document numbers: {@code 3A}, {@code 2.6}, {@code 27}. */
    public static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    /** What a pattern asks for, in words. */
    private static final Map<Pattern, String> FORMS =
            Map.of(
                    SLUG,
                    "is made of small letters, digits and hyphens, at most 40, and begins and ends"
                            + " with a letter or a digit",
                    NUMBER,
                    "is made of letters, digits, points, hyphens and underscores, at most 40, and"
                            + " begins with a letter or a digit");

    private static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final List<Fault> faults = new ArrayList<>();

    /**
     * Where, and what is wrong there.
     *
     * @param code a permanent name for what most often is; null for what is said of one field alone
     * @param with what its sentence is filled in with
     */
    public record Fault(String field, String reason, String code, List<String> with) {
        Fault(String field, String reason) {
            this(field, reason, null, List.of());
        }
    }

    /** The body itself must be there; no text in it is longer than its {@code @Size} says. */
    public static Checked body(Object body) {
        if (body == null) {
            throw new Refused(RefusalCode.MALFORMED_REQUEST, "The request has no body.");
        }
        return of(body);
    }

    /** As {@link #body}, of a body that may be absent. */
    public static Checked of(Object body) {
        var checked = new Checked();
        Sizes.within(body, checked::optional);
        return checked;
    }

    public Checked that(boolean holds, String field, String reason) {
        if (!holds) {
            faults.add(new Fault(field, reason));
        }
        return this;
    }

    private Checked that(boolean holds, String field, String reason, String code, Object... with) {
        if (!holds) {
            var filled = Arrays.stream(with).map(String::valueOf).toList();
            faults.add(new Fault(field, reason, code, filled));
        }
        return this;
    }

    /** Words that must be there. */
    public Checked text(String field, String value) {
        return that(value != null && visible(value), field, "is missing", "missing");
    }

    /** Words that must be there, at most {@code longest} characters, where no record says it. */
    public Checked text(String field, String value, int longest) {
        return text(field, value).optional(field, value, longest);
    }

    // blanks, marks of direction and joiners alone show nothing
    private static boolean visible(String value) {
        return value.codePoints()
                .anyMatch(
                        c ->
                                !Character.isWhitespace(c)
                                        && !Character.isSpaceChar(c)
                                        && Character.getType(c) != Character.FORMAT
                                        && Character.getType(c) != Character.CONTROL);
    }

    /** Words that may be absent, where no record says how long they may be. */
    public Checked optional(String field, String value, int longest) {
        return that(
                value == null || value.length() <= longest,
                field,
                "is longer than " + longest + " characters",
                "too-long",
                longest);
    }

    public Checked form(String field, String value, Pattern pattern) {
        return that(
                value != null && pattern.matcher(value).matches(),
                field,
                FORMS.getOrDefault(pattern, "has another form"),
                "form",
                pattern.pattern());
    }

    public Checked present(String field, Object value) {
        return that(value != null, field, "is missing", "missing");
    }

    /** An instant that may be absent, within what a calendar of this age can hold. */
    public Checked instant(String field, Instant value) {
        return that(
                value == null || !value.isBefore(EARLIEST) && value.isBefore(LATEST),
                field,
                "must lie between " + EARLIEST + " and " + LATEST,
                "outside",
                EARLIEST,
                LATEST);
    }

    /** At least one text, English among them. */
    public Checked languages(String field, Map<String, String> texts) {
        that(
                texts != null && texts.containsKey("en"),
                field,
                "needs at least the language en",
                "needs-english");
        if (texts != null) {
            texts.forEach((language, text) -> text(field + "." + language, text));
        }
        return this;
    }

    public Checked atMost(String field, Collection<?> things, int most) {
        return that(
                things == null || things.size() <= most,
                field,
                "has more than " + most + " parts",
                "too-many",
                most);
    }

    /** Refuses {@code malformed-request} where there was any fault. */
    public void orRefuse() {
        if (!faults.isEmpty()) {
            var words =
                    faults.stream()
                            .map(fault -> fault.field() + " " + fault.reason())
                            .collect(java.util.stream.Collectors.joining("; "));
            throw new Refused(
                    Refusal.of(
                            RefusalCode.MALFORMED_REQUEST,
                            words + ".",
                            Map.of("faults", List.copyOf(faults))));
        }
    }
}

package plenary.proposal.forum;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plenary.contracts.charter.Charter;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.Seat;

/**
 * A roster as it is handed in: a table with one line for each seat, checked whole before anything
 * of it counts. Lines of the same code add seats to the same delegation.
 *
 * <p>Columns: {@code code}, {@code name_en}, {@code name_fr} and further languages, {@code group},
 * {@code region}, {@code in} (a chamber or advisory group of the charter), {@code weight}, {@code
 * designation}, {@code credentials}, {@code cause}, {@code principals} (codes, separated by {@code
 * |}), {@code email} of its head, {@code provenance}, {@code seat_from} and {@code seat_until} (an
 * instant, or a day that begins in UTC; the end itself is out); every other column is an attribute
 * the charter may read.
 */
public record RosterSheet(List<Delegation> delegations, List<Invited> invited, List<Fault> faults) {
    private static final String CODE = "[A-Z0-9][A-Z0-9-]{0,19}";
    private static final List<String> NAMED =
            List.of(
                    "code",
                    "group",
                    "region",
                    "in",
                    "weight",
                    "designation",
                    "credentials",
                    "cause",
                    "principals",
                    "email",
                    "provenance",
                    "seat_from",
                    "seat_until");

    /** An address to be invited for a delegation. */
    public record Invited(String email, String delegation) {}

    /** A line that is wrong, and why. Line 1 is the header. */
    public record Fault(long line, String reason) {}

    /** One line of the table. */
    public record Line(long number, Map<String, String> cells) {
        String cell(String column) {
            var value = cells.get(column);
            return value == null || value.isBlank() ? null : value.trim();
        }
    }

    /** Checks the lines against the charter; with any fault, nothing of it may be imported. */
    public static RosterSheet check(List<Line> lines, Charter charter) {
        var sheet = new Checking(charter);
        lines.forEach(sheet::take);
        return sheet.done();
    }

    private static final class Checking {
        private final Charter charter;
        private final Map<String, Delegation> delegations = new LinkedHashMap<>();
        private final Map<String, Integer> filled = new LinkedHashMap<>();
        private final List<Invited> invited = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();

        Checking(Charter charter) {
            this.charter = charter;
        }

        void take(Line line) {
            var before = faults.size();
            var code = line.cell("code");
            if (code == null || !code.matches(CODE)) {
                fault(line, "code must be capital letters and digits, at most 20");
            }
            if (line.cell("name_en") == null) {
                fault(line, "name_en is missing");
            }
            var seat = seat(line, code);
            var credentials = credentials(line);
            var email = line.cell("email");
            if (email != null && !email.matches("[^@\\s]+@[^@\\s]+")) {
                fault(line, "email " + email + " is not an address");
            }
            if (faults.size() > before) {
                return;
            }
            delegations.merge(
                    code, delegation(line, code, credentials, seat), Checking::withSeatsOf);
            if (email != null) {
                invited.add(new Invited(email, code));
            }
        }

        private Seat seat(Line line, String code) {
            var in = line.cell("in");
            if (in == null) {
                return null;
            }
            if (charter.chamber(in).isEmpty() && charter.advisoryGroup(in).isEmpty()) {
                fault(line, "the charter has no chamber or advisory group " + in);
            }
            var id = in + "." + code;
            if (delegations.containsKey(code)
                    && delegations.get(code).seats().stream().anyMatch(s -> s.id().equals(id))) {
                fault(line, "the seat " + id + " is there twice");
            }
            filled.merge(in, 1, Integer::sum);
            var most = places(in);
            if (most != null && filled.get(in) > most) {
                fault(line, in + " has " + most + " seats; this is one more");
            }
            var from = instant(line, "seat_from");
            var until = instant(line, "seat_until");
            if (from != null && until != null && !from.isBefore(until)) {
                fault(line, "seat_until is not after seat_from");
            }
            return new Seat(id, in, weight(line), line.cell("designation"), from, until);
        }

        private Instant instant(Line line, String column) {
            var value = line.cell(column);
            if (value == null) {
                return null;
            }
            try {
                return value.length() == "2012-12-03".length()
                        ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : Instant.parse(value);
            } catch (DateTimeParseException e) {
                fault(line, column + " " + value + " is neither a day nor an instant");
                return null;
            }
        }

        private Integer places(String in) {
            return charter.chamber(in)
                    .map(chamber -> chamber.seats())
                    .orElseGet(() -> charter.advisoryGroup(in).map(g -> g.seats()).orElse(null));
        }

        private long weight(Line line) {
            var weight = line.cell("weight");
            if (weight == null) {
                return 1;
            }
            if (!weight.matches("\\d{1,12}")) {
                fault(line, "weight " + weight + " is not a whole number");
                return 1;
            }
            return Long.parseLong(weight);
        }

        private Credentials credentials(Line line) {
            var word = line.cell("credentials");
            if (word == null) {
                return Credentials.VOTE_AND_SIGN;
            }
            try {
                return Credentials.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                fault(
                        line,
                        "credentials "
                                + word
                                + " is none of vote-and-sign, vote-only, sign-only, pending, none");
                return Credentials.NONE;
            }
        }

        private static Delegation delegation(
                Line line, String code, Credentials credentials, Seat seat) {
            var names = new LinkedHashMap<String, String>();
            var attributes = new LinkedHashMap<String, String>();
            for (var column : line.cells().keySet()) {
                var value = line.cell(column);
                if (value == null) {
                    continue;
                }
                if (column.startsWith("name_")) {
                    names.put(column.substring("name_".length()), value);
                } else if (!NAMED.contains(column)) {
                    attributes.put(column, value);
                }
            }
            if (line.cell("region") != null) {
                attributes.put("region", line.cell("region"));
            }
            var principals = line.cell("principals");
            return new Delegation(
                    code,
                    names,
                    line.cell("group"),
                    line.cell("region"),
                    principals == null ? List.of() : List.of(principals.split("\\s*\\|\\s*")),
                    attributes,
                    credentials,
                    line.cell("cause"),
                    seat == null ? List.of() : List.of(seat),
                    line.cell("provenance"));
        }

        private static Delegation withSeatsOf(Delegation first, Delegation further) {
            var seats = new ArrayList<>(first.seats());
            seats.addAll(further.seats());
            return new Delegation(
                    first.code(),
                    first.names(),
                    first.group(),
                    first.region(),
                    first.principals(),
                    first.attributes(),
                    first.credentials(),
                    first.cause(),
                    seats,
                    first.provenance());
        }

        private void fault(Line line, String reason) {
            faults.add(new Fault(line.number(), reason));
        }

        RosterSheet done() {
            if (delegations.isEmpty() && faults.isEmpty()) {
                faults.add(new Fault(1, "the table has no lines"));
            }
            return new RosterSheet(List.copyOf(delegations.values()), invited, faults);
        }
    }
}

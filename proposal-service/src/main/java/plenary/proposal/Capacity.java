package plenary.proposal;

import java.util.Locale;
import java.util.Optional;
import plenary.contracts.event.ForumEvent.Office;

/** As whom an act is made: a seat, an office in a body, an observer, the secretariat. */
public sealed interface Capacity {

    /** A delegation's seat, {@code seat:states.FRA}. */
    record Seated(String seat) implements Capacity {}

    /**
     * An office in a body, {@code chair:wg-5-1}.
     *
     * @param keyedBy the office that keys for it, where the secretary keys for the chair; else null
     */
    record InOffice(Office office, String body, Office keyedBy) implements Capacity {}

    /** An accredited party without a seat, {@code observer:XYZ}: it submits information papers. */
    record Observing(String delegation) implements Capacity {}

    /** The secretariat of the forum. */
    record Secretariat() implements Capacity {}

    /** The person alone, where no seat or office is needed: claiming an invitation. */
    record Person() implements Capacity {}

    /** The house itself. */
    record House() implements Capacity {}

    /** As it is recorded: {@code seat:states.FRA}, {@code chair:wg-5-1 keyed-by secretary}. */
    default String shown() {
        return switch (this) {
            case Seated seated -> "seat:" + seated.seat();
            case InOffice in when in.keyedBy() != null ->
                    word(in.office()) + ":" + in.body() + " keyed-by " + word(in.keyedBy());
            case InOffice in -> word(in.office()) + ":" + in.body();
            case Observing observing -> "observer:" + observing.delegation();
            case Secretariat s -> "secretariat";
            case Person p -> "person";
            case House h -> "house";
        };
    }

    /** Reads the header {@code Plenary-As}; empty where it is of no known form. */
    static Optional<Capacity> parse(String header) {
        var parts = header.trim().split(":", 2);
        if (parts.length == 1) {
            return parts[0].equals("secretariat")
                    ? Optional.of(new Secretariat())
                    : Optional.empty();
        }
        if (parts[1].isBlank()) {
            return Optional.empty();
        }
        if (parts[0].equals("seat")) {
            return Optional.of(new Seated(parts[1]));
        }
        if (parts[0].equals("observer")) {
            return Optional.of(new Observing(parts[1]));
        }
        for (var office : Office.values()) {
            if (word(office).equals(parts[0])) {
                return Optional.of(new InOffice(office, parts[1], null));
            }
        }
        return Optional.empty();
    }

    private static String word(Office office) {
        return office.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

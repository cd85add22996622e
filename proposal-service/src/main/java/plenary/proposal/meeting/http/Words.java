package plenary.proposal.meeting.http;

import java.util.Locale;

/** Values as they are written in tables. */
final class Words {
    private Words() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

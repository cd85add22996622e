package plenary.proposal.meeting;

import java.util.Map;
import plenary.proposal.ForumState;

/** How minutes call people, bodies and things, in their language. */
record MinutesNames(ForumState state, String body, MinutesPhrases phrases) {
    private static final String KEYED = " keyed-by ";

    /** Whoever acted: a delegation by its name, an officer by the office. */
    String of(String by) {
        var parts = by.split(KEYED, 2)[0].split(":", 2);
        if (parts.length == 1) {
            return phrases.knows(parts[0]) ? phrases.say(parts[0]) : parts[0];
        }
        return switch (parts[0]) {
            case "seat" -> delegation(parts[1]);
            case "observer" -> phrases.say("observer", delegation(parts[1]));
            default -> officer(parts[0], parts[1]);
        };
    }

    private String officer(String office, String in) {
        if (office.equals("chair") && in.equals(body)) {
            return phrases.say("chair");
        }
        var key = "office." + office;
        return phrases.say(phrases.knows(key) ? key : "office.other", body(in), office);
    }

    String delegation(String seatOrCode) {
        return state.assembly().roster().nameOf(seatOrCode, phrases.language());
    }

    String body(String id) {
        return state.assembly().bodies().find(id).map(b -> named(b.names(), id)).orElse(id);
    }

    /** What a line is about: an address by what it stands for, all else as it is. */
    String subject(String about) {
        var parts = about.split("/", 2);
        var key = "subject." + parts[0];
        if (parts.length == 1 || !phrases.knows(key)) {
            return about;
        }
        return phrases.say(key, parts[0].equals("provision") ? number(parts[1]) : parts[1]);
    }

    private String number(String provision) {
        return state.texts().provision(provision).map(p -> p.number()).orElse(provision);
    }

    String named(Map<String, String> names, String otherwise) {
        return names.getOrDefault(phrases.language(), names.getOrDefault("en", otherwise));
    }
}

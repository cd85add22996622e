package plenary.proposal.register.http;

import plenary.proposal.ForumState;
import plenary.proposal.text.http.Sight;

/** The names of bodies, seats and offices, as a report in one language says them. */
record Names(ForumState state, String language) {

    String of(String who) {
        if (who == null) {
            return "";
        }
        var bodies = state.assembly().bodies();
        if (bodies.has(who)) {
            return body(who);
        }
        var colon = who.indexOf(':');
        var rest = colon < 0 ? who : who.substring(colon + 1).split(" ", 2)[0];
        return bodies.has(rest)
                ? Sight.office(who.substring(0, colon), language()) + body(rest)
                : state.assembly().roster().nameOf(rest, language());
    }

    private String body(String id) {
        var names = state.assembly().bodies().get(id).names();
        return names.getOrDefault(language(), names.getOrDefault("en", id));
    }
}

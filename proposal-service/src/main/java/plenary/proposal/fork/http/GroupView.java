package plenary.proposal.fork.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.floor.Session;
import plenary.proposal.forum.Body;
import plenary.proposal.text.http.Sight;

/**
 * What is public of a closed group: who was in it, named by whom, speaking for whom, on what
 * mandate, from when to when, and what it returned. What was said inside is not here.
 *
 * @param everySeat whether every seat of the roster takes part
 * @param members oldest first, those who left included
 * @param hours its meetings
 */
public record GroupView(
        @Schema(required = true) String id,
        Map<String, String> names,
        String parent,
        String parentName,
        String mandate,
        boolean everySeat,
        List<GroupMemberView> members,
        List<HourView> hours,
        List<ReferralView> referrals) {

    /**
     * @param namedBy as recorded; {@code namedByName} in words
     * @param speakingFor names of delegations or groups it speaks for beside itself
     * @param until absent while it takes part
     */
    public record GroupMemberView(
            @Schema(required = true) String seat,
            String name,
            String namedBy,
            String namedByName,
            List<String> speakingFor,
            Instant since,
            Instant until,
            String reason) {}

    /**
     * A meeting, from when to when.
     *
     * @param number which meeting of the group it is, for who is told this instead of the title
     */
    public record HourView(
            @Schema(required = true) String session,
            String title,
            Session.Stage stage,
            Instant opened,
            Instant closed,
            Integer number) {}

    static GroupView of(Sight sight, Body body) {
        var state = sight.state();
        return new GroupView(
                body.id(),
                body.names(),
                body.parent(),
                body.parent() == null ? null : sight.bodyName(body.parent()),
                body.mandate(),
                body.members().isEmpty(),
                body.membership().stream().map(m -> member(sight, m)).toList(),
                state.floor().sessions().all().stream()
                        .filter(s -> s.body().equals(body.id()))
                        .flatMap(
                                s ->
                                        s.hours().stream()
                                                .map(
                                                        h ->
                                                                new HourView(
                                                                        s.id(), s.title(),
                                                                        s.stage(), h.from(),
                                                                        h.to(), s.number())))
                        .toList(),
                state.forks().referrals().all().stream()
                        .filter(r -> r.to().equals(body.id()))
                        .map(r -> ReferralView.of(sight, r))
                        .toList());
    }

    private static GroupMemberView member(Sight sight, Body.Membership m) {
        return new GroupMemberView(
                m.seat(),
                sight.name(m.seat()),
                m.namedBy(),
                m.namedBy() == null ? null : sight.name(m.namedBy()),
                m.speakingFor().stream().map(sight::name).toList(),
                m.since(),
                m.until(),
                m.reason());
    }
}

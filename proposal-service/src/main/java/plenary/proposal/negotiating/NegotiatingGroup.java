package plenary.proposal.negotiating;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Delegations that act together for a time; it has no vote.
 *
 * @param members everybody who ever was in it
 * @param region the roster's region it was made from, or null
 * @param spokespersons by item; the item null stands for all others
 * @param acts what was done on its behalf, oldest first
 */
public record NegotiatingGroup(
        String id,
        Map<String, String> names,
        List<Member> members,
        String region,
        String by,
        Instant createdAt,
        List<Spokesperson> spokespersons,
        List<OnBehalf> acts) {

    /**
     * @param until when it left; null while it is in
     */
    public record Member(String delegation, Instant from, Instant until, String reason) {}

    /**
     * @param item {@code body/wg-5-1}, {@code provision/3A}; null for all others
     */
    public record Spokesperson(String item, String delegation, Instant from) {}

    /**
     * An act on the group's behalf.
     *
     * @param subject {@code proposal/27}
     */
    public record OnBehalf(
            String subject, String delegation, Instant at, List<Dissociated> dissociated) {
        public OnBehalf {
            dissociated = dissociated == null ? List.of() : List.copyOf(dissociated);
        }
    }

    public record Dissociated(String delegation, Instant at, String reason) {}

    public NegotiatingGroup {
        names = names == null ? Map.of() : Map.copyOf(names);
        members = members == null ? List.of() : List.copyOf(members);
        spokespersons = spokespersons == null ? List.of() : List.copyOf(spokespersons);
        acts = acts == null ? List.of() : List.copyOf(acts);
    }

    /** Whether the delegation is in it now. */
    public boolean has(String delegation) {
        return members.stream()
                .anyMatch(m -> m.delegation().equals(delegation) && m.until() == null);
    }

    public Optional<OnBehalf> act(String subject) {
        return acts.stream().filter(a -> a.subject().equals(subject)).findFirst();
    }

    /** Whether a member may name who speaks: whoever speaks on any item; else any member. */
    public boolean letsSpeak(String delegation) {
        return has(delegation)
                && (spokespersons.isEmpty()
                        || spokespersons.stream().anyMatch(s -> s.delegation().equals(delegation)));
    }

    /**
     * Whether a member may act for it on these items: whoever is named for one of them; else
     * whoever is named for all; else, while nobody is named, any member.
     *
     * @param items what an act is about: {@code body/wg-5-1}, {@code provision/3A}
     */
    public boolean letsSpeak(String delegation, Set<String> items) {
        if (!has(delegation)) {
            return false;
        }
        var named = spokespersons.stream().filter(s -> items.contains(s.item())).toList();
        var others = spokespersons.stream().filter(s -> s.item() == null).toList();
        var speaking = named.isEmpty() ? others : named;
        return speaking.isEmpty()
                || speaking.stream().anyMatch(s -> s.delegation().equals(delegation));
    }

    NegotiatingGroup members(List<Member> next) {
        return new NegotiatingGroup(id, names, next, region, by, createdAt, spokespersons, acts);
    }

    NegotiatingGroup spokespersons(List<Spokesperson> next) {
        return new NegotiatingGroup(id, names, members, region, by, createdAt, next, acts);
    }

    NegotiatingGroup acts(List<OnBehalf> next) {
        return new NegotiatingGroup(id, names, members, region, by, createdAt, spokespersons, next);
    }
}

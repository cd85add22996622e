package plenary.proposal.negotiating;

import static plenary.contracts.refusal.RefusalCode.NEGOTIATING_GROUP_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_A_MEMBER;
import static plenary.contracts.refusal.RefusalCode.NOT_THE_SPOKESPERSON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import plenary.contracts.event.NegotiatingGroupEvent;
import plenary.contracts.event.NegotiatingGroupEvent.GroupCreated;
import plenary.contracts.event.NegotiatingGroupEvent.MemberDissociated;
import plenary.contracts.event.NegotiatingGroupEvent.MemberJoined;
import plenary.contracts.event.NegotiatingGroupEvent.MemberLeft;
import plenary.contracts.event.NegotiatingGroupEvent.OnBehalfDeclared;
import plenary.contracts.event.NegotiatingGroupEvent.SpokespersonNamed;
import plenary.contracts.refusal.Refused;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;
import plenary.proposal.negotiating.NegotiatingGroup.Dissociated;
import plenary.proposal.negotiating.NegotiatingGroup.Member;
import plenary.proposal.negotiating.NegotiatingGroup.OnBehalf;
import plenary.proposal.negotiating.NegotiatingGroup.Spokesperson;

/** The negotiating groups of a forum. */
public record NegotiatingGroups(Shelf<NegotiatingGroup> groups) {

    public static final NegotiatingGroups NOTHING = new NegotiatingGroups(Shelf.empty());

    public NegotiatingGroups evolve(Recorded entry) {
        return entry.event() instanceof NegotiatingGroupEvent fact
                ? after(entry.at(), fact)
                : this; // facts of the other parts
    }

    private NegotiatingGroups after(Instant at, NegotiatingGroupEvent fact) {
        return switch (fact) {
            case GroupCreated e -> created(at, e);
            case MemberJoined e ->
                    change(e.group(), g -> g.members(and(g.members(), member(e.delegation(), at))));
            case MemberLeft e -> change(e.group(), g -> left(g, at, e));
            case SpokespersonNamed e -> change(e.group(), g -> named(g, at, e));
            case OnBehalfDeclared e ->
                    change(
                            e.group(),
                            g ->
                                    g.acts(
                                            and(
                                                    g.acts(),
                                                    new OnBehalf(
                                                            e.subject(),
                                                            e.delegation(),
                                                            at,
                                                            List.of()))));
            case MemberDissociated e -> change(e.group(), g -> dissociated(g, at, e));
        };
    }

    /** The groups without some of what was done on their behalf. */
    public NegotiatingGroups withoutActs(Predicate<OnBehalf> unknown) {
        var next = this;
        for (var group : groups.all()) {
            var acts = group.acts().stream().filter(unknown.negate()).toList();
            if (acts.size() < group.acts().size()) {
                next = next.with(group.acts(acts));
            }
        }
        return next;
    }

    private NegotiatingGroups created(Instant at, GroupCreated e) {
        var members = e.members().stream().map(code -> member(code, at)).toList();
        return with(
                new NegotiatingGroup(
                        e.group(),
                        e.names(),
                        members,
                        e.region(),
                        e.by(),
                        at,
                        List.of(),
                        List.of()));
    }

    private static Member member(String delegation, Instant at) {
        return new Member(delegation, at, null, null);
    }

    private static NegotiatingGroup left(NegotiatingGroup g, Instant at, MemberLeft e) {
        var members =
                g.members().stream()
                        .map(
                                m ->
                                        m.delegation().equals(e.delegation()) && m.until() == null
                                                ? new Member(
                                                        m.delegation(), m.from(), at, e.reason())
                                                : m)
                        .toList();
        var speaking =
                g.spokespersons().stream()
                        .filter(s -> !s.delegation().equals(e.delegation()))
                        .toList();
        return g.members(members).spokespersons(speaking);
    }

    private static NegotiatingGroup named(NegotiatingGroup g, Instant at, SpokespersonNamed e) {
        var others =
                g.spokespersons().stream()
                        .filter(s -> !Objects.equals(s.item(), e.item()))
                        .toList();
        return g.spokespersons(and(others, new Spokesperson(e.item(), e.delegation(), at)));
    }

    private static NegotiatingGroup dissociated(
            NegotiatingGroup g, Instant at, MemberDissociated e) {
        return g.acts(
                g.acts().stream()
                        .map(
                                a ->
                                        a.subject().equals(e.subject())
                                                ? new OnBehalf(
                                                        a.subject(),
                                                        a.delegation(),
                                                        a.at(),
                                                        and(
                                                                a.dissociated(),
                                                                new Dissociated(
                                                                        e.delegation(),
                                                                        at,
                                                                        e.reason())))
                                                : a)
                        .toList());
    }

    private static <T> List<T> and(List<T> before, T last) {
        var all = new ArrayList<>(before);
        all.add(last);
        return all;
    }

    private NegotiatingGroups change(String id, UnaryOperator<NegotiatingGroup> change) {
        return with(change.apply(groups.get(id)));
    }

    private NegotiatingGroups with(NegotiatingGroup group) {
        return new NegotiatingGroups(groups.with(group.id(), group));
    }

    /** The group of that name; refuses {@code negotiating-group-not-found}. */
    public NegotiatingGroup group(String id) {
        return groups.find(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        NEGOTIATING_GROUP_NOT_FOUND,
                                        "There is no negotiating group " + id + "."));
    }

    /**
     * That a member's own act, about these items, was on the group's behalf; refuses {@code
     * not-a-member} and {@code not-the-spokesperson}.
     */
    public OnBehalfDeclared onBehalf(
            String id, String subject, String delegation, Set<String> items) {
        var group = group(id);
        if (!group.has(delegation)) {
            throw new Refused(NOT_A_MEMBER, delegation + " is not a member of " + id + ".");
        }
        if (!group.letsSpeak(delegation, items)) {
            throw new Refused(NOT_THE_SPOKESPERSON, "Another member speaks for " + id + ".");
        }
        return new OnBehalfDeclared(id, subject, delegation);
    }

    /** The group an act was made on behalf of, with who does not stand behind it. */
    public List<NegotiatingGroup> behind(String subject) {
        return groups.all().stream().filter(g -> g.act(subject).isPresent()).toList();
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.NEGOTIATING_GROUP, groups);
    }

    public static NegotiatingGroups from(Map<DocumentKey, Object> documents) {
        return new NegotiatingGroups(
                DocumentKey.shelf(
                        documents, DocumentKind.NEGOTIATING_GROUP, NegotiatingGroup.class));
    }
}

package plenary.proposal.fork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.ForkEvent.BracketFate;
import plenary.contracts.event.ForkEvent.ComparedBracket;
import plenary.proposal.fork.TabledDraft.TabledStage;

/**
 * A bracket that does not stand any more although it had holders, because a chair's draft was taken
 * as the basis or a closed group returned its text. Its holders did not let go of it in the room,
 * so they are told.
 *
 * @param words as they stood in it
 * @param holders seats, groups or offices
 * @param into for one whose words stand in others now: those
 * @param by the chair's draft or the referral
 * @param name such as DT/8; null where a chair's draft has none, and for a report
 * @param body whose chair's draft it is, or the group that reported
 * @param at when; null where a closed body did it for itself
 * @param seq the record entry
 */
public record Dropped(
        String bracket,
        String provision,
        String words,
        List<String> holders,
        List<String> into,
        Cause cause,
        String by,
        String name,
        String body,
        Instant at,
        long seq) {

    /** What dropped it. */
    public enum Cause {
        CHAIRS_DRAFT,
        REPORT
    }

    public Dropped {
        holders = holders == null ? List.of() : List.copyOf(holders);
        into = into == null ? List.of() : List.copyOf(into);
    }

    /** All of a forum, the latest first. */
    public static List<Dropped> of(Forks forks) {
        var all = new ArrayList<Dropped>();
        for (var draft : forks.tabled().all()) {
            if (draft.stage() == TabledStage.TAKEN) {
                taken(forks, draft, all);
            }
        }
        for (var referral : forks.referrals().all()) {
            for (var fork : referral.forks()) {
                if (fork.stage() == ForkStage.RETURNED) {
                    returned(referral, fork, all);
                }
            }
        }
        return all.stream().sorted((a, b) -> Long.compare(b.seq(), a.seq())).toList();
    }

    private static void taken(Forks forks, TabledDraft draft, List<Dropped> all) {
        var at = forks.versions().find("v" + draft.taken()).map(DraftVersion::at).orElse(null);
        for (var gone : draft.dropped()) {
            if (gone.holders() == null || gone.holders().isEmpty()) {
                continue;
            }
            all.add(
                    new Dropped(
                            gone.bracket(),
                            gone.provision(),
                            words(draft, gone.bracket()),
                            gone.holders(),
                            gone.into(),
                            Cause.CHAIRS_DRAFT,
                            draft.id(),
                            draft.name(),
                            draft.body(),
                            at,
                            draft.taken()));
        }
    }

    private static String words(TabledDraft draft, String bracket) {
        return draft.provisions().stream()
                .flatMap(p -> p.brackets().stream())
                .filter(b -> b.bracket().equals(bracket))
                .map(ComparedBracket::before)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void returned(Referral referral, Referral.Fork fork, List<Dropped> all) {
        for (var b : fork.brackets()) {
            var gone = b.fate() == BracketFate.DROPPED || b.fate() == BracketFate.MERGED;
            if (gone && b.holdersBefore() != null && !b.holdersBefore().isEmpty()) {
                all.add(
                        new Dropped(
                                b.bracket(),
                                fork.provision(),
                                b.before(),
                                b.holdersBefore(),
                                b.into(),
                                Cause.REPORT,
                                referral.id(),
                                null,
                                referral.to(),
                                fork.ended(),
                                fork.endedSeq()));
            }
        }
    }
}

package plenary.proposal.item.http;

import java.time.Instant;
import plenary.proposal.ForumState;
import plenary.proposal.item.Item;
import plenary.proposal.text.Provision;

/**
 * How a provision was classified, and what became of that.
 *
 * @param number of the provision now; absent where it has left the draft
 * @param group whose own it was said to be; absent where it was made joint again
 * @param matter what it was said to be about; absent where its group was named
 * @param state where that stands
 * @param seq the record entry of the act
 */
record ItemView(
        String id,
        String provision,
        String number,
        String group,
        String matter,
        String reason,
        ItemStanding state,
        Instant at,
        long seq) {

    /** Where a classification stands. */
    enum ItemStanding {
        /** The group alone decides it. */
        OWN,
        /** Its matter is out of reach of vetoes and petitions of members. */
        OUT_OF_REACH,
        /** Somebody denies it; nothing is put before that is settled. */
        CHALLENGED,
        /** A ruling, or the vote on an appeal, set it aside: it is joint. */
        SET_ASIDE,
        /** It was taken back: all decide it, and it is within reach. */
        JOINT,
        /** It was classified otherwise since. */
        SUPERSEDED
    }

    static ItemView of(ForumState state, Item item) {
        return new ItemView(
                item.id(),
                item.provision(),
                state.texts().provision(item.provision()).map(Provision::number).orElse(null),
                item.group(),
                item.matter(),
                item.reason(),
                stage(state, item),
                item.at(),
                item.seq());
    }

    private static ItemStanding stage(ForumState state, Item item) {
        if (!state.items().current(item)) {
            return ItemStanding.SUPERSEDED;
        }
        if (!item.says()) {
            return ItemStanding.JOINT;
        }
        if (state.floor().challenged(item.subject())) {
            return ItemStanding.CHALLENGED;
        }
        if (state.floor().ruledOut(item.subject())) {
            return ItemStanding.SET_ASIDE;
        }
        return item.ofMatter() ? ItemStanding.OUT_OF_REACH : ItemStanding.OWN;
    }
}

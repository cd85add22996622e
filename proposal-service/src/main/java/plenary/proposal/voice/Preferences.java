package plenary.proposal.voice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Run;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.Bracket.Holder;
import plenary.proposal.text.Texts;

/**
 * Who sponsors, brackets, words and votes with whom, counted from what they did. Of votes only yes
 * and no count, and only where the vote published names: neither a secret vote nor a show of hands
 * tells who voted how.
 *
 * <p>Agreement of two delegations is (sponsored + held + voted alike) of these and (competed +
 * opposed + voted apart); where all are nought there is none.
 */
public final class Preferences {
    private static final int COUNTS = 6;

    private final Texts texts;
    private final TreeMap<String, int[]> counts = new TreeMap<>();

    private Preferences(Texts texts) {
        this.texts = texts;
    }

    /**
     * Two delegations, in the order of their codes.
     *
     * @param sponsored proposals both have confirmed
     * @param held brackets both held at the same time
     * @param competed brackets in which each proposed an alternative of its own
     * @param opposed brackets one held on words of a proposal that the other sponsors and it does
     *     not
     * @param votedAlike votes in which both said yes, or both no
     * @param votedApart votes in which one said yes and the other no
     */
    public record Pair(
            String one,
            String other,
            int sponsored,
            int held,
            int competed,
            int opposed,
            int votedAlike,
            int votedApart) {

        /** What counts for agreement. */
        public int together() {
            return sponsored + held + votedAlike;
        }

        /** What it is counted of. */
        public int of() {
            return together() + competed + opposed + votedApart;
        }
    }

    /**
     * Every pair that ever did anything together or against one another.
     *
     * @param sees which brackets may be read
     * @param ballots of each vote that published names and may be read
     */
    public static List<Pair> of(Texts texts, Predicate<Bracket> sees, List<List<Ballot>> ballots) {
        var preferences = new Preferences(texts);
        preferences.sponsorships();
        texts.brackets().all().stream().filter(sees).forEach(preferences::bracket);
        ballots.forEach(preferences::vote);
        var pairs = new ArrayList<Pair>();
        preferences.counts.forEach(
                (key, count) -> {
                    var codes = key.split(" ", 2);
                    pairs.add(
                            new Pair(
                                    codes[0], codes[1], count[0], count[1], count[2], count[3],
                                    count[4], count[5]));
                });
        return pairs;
    }

    private void sponsorships() {
        for (var proposal : texts.proposals().all()) {
            each(proposal.confirmed(), 0);
        }
    }

    private void bracket(Bracket bracket) {
        var holders =
                bracket.holders().stream().filter(h -> delegation(h.holder()) != null).toList();
        for (var i = 0; i < holders.size(); i++) {
            for (var j = i + 1; j < holders.size(); j++) {
                if (overlap(holders.get(i), holders.get(j))) {
                    count(holders.get(i).holder(), holders.get(j).holder(), 1);
                }
            }
        }
        var wordings = Wordings.of(texts, bracket);
        var proposers = new TreeSet<String>();
        for (var alternative : wordings) {
            var by = delegation(alternative.by());
            if (by != null) {
                proposers.add(by);
            }
        }
        each(List.copyOf(proposers), 2);
        if (!wordings.isEmpty()) {
            opposed(wordings.getFirst().content(), holders);
        }
    }

    private void vote(List<Ballot> ballots) {
        var said =
                ballots.stream()
                        .filter(b -> b.choice() == Choice.YES || b.choice() == Choice.NO)
                        .toList();
        for (var i = 0; i < said.size(); i++) {
            for (var j = i + 1; j < said.size(); j++) {
                var alike = said.get(i).choice() == said.get(j).choice();
                count(said.get(i).seat(), said.get(j).seat(), alike ? 4 : 5);
            }
        }
    }

    private void opposed(Content content, List<Holder> holders) {
        var sponsors = new HashSet<List<String>>();
        for (var act : acts(content, new HashSet<>())) {
            Survival.proposal(texts, act).ifPresent(p -> sponsors.add(p.confirmed()));
        }
        var against = new HashSet<String>();
        for (var holder : holders) {
            var code = delegation(holder.holder());
            for (var theirs : sponsors) {
                if (!theirs.contains(code)) {
                    theirs.forEach(sponsor -> against.add(key(code, sponsor)));
                }
            }
        }
        against.forEach(pair -> counts.computeIfAbsent(pair, p -> new int[COUNTS])[3]++);
    }

    private static Set<String> acts(Content content, Set<String> acts) {
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run -> acts.add(run.act());
                case Bracketed bracketed ->
                        bracketed.alternatives().forEach(a -> acts(a.content(), acts));
            }
        }
        return acts;
    }

    private static boolean overlap(Holder one, Holder other) {
        return before(one.since(), other.until()) && before(other.since(), one.until());
    }

    private static boolean before(Instant since, Instant until) {
        return until == null || since.isBefore(until);
    }

    private void each(List<String> codes, int what) {
        for (var i = 0; i < codes.size(); i++) {
            for (var j = i + 1; j < codes.size(); j++) {
                count(codes.get(i), codes.get(j), what);
            }
        }
    }

    private void count(String one, String other, int what) {
        var a = delegation(one);
        var b = delegation(other);
        if (!a.equals(b)) {
            counts.computeIfAbsent(key(a, b), pair -> new int[COUNTS])[what]++;
        }
    }

    private static String key(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    /** The code of a delegation or of a seat's; null for groups, chairs and the text itself. */
    private static String delegation(String who) {
        return who.indexOf(':') >= 0 || who.equals("text")
                ? null
                : who.substring(who.lastIndexOf('.') + 1);
    }
}

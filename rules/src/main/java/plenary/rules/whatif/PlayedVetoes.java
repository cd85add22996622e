package plenary.rules.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plenary.contracts.charter.Charter;
import plenary.contracts.rule.Explanation;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Sentence;
import plenary.contracts.rule.Verdict;
import plenary.rules.Deciding;

/**
 * Vetoes that were cast, played under charters that give their groups one. A charter that knows no
 * veto of a group plays none, and what a group would have vetoed that it did not is not guessed.
 */
public final class PlayedVetoes {

    private PlayedVetoes() {}

    /** A veto as it stood when all windows had ended. */
    public record StoodVeto(String group, List<String> provisions) {
        public StoodVeto {
            provisions = List.copyOf(provisions);
        }
    }

    /** What a vote comes to with the vetoes the charter knows. */
    public static Result on(Result result, Charter charter, List<StoodVeto> cast) {
        List<StoodVeto> known = cast.stream().filter(one -> knows(charter, one.group())).toList();
        if (known.isEmpty()
                || !(result instanceof Result.Counted counted)
                || counted.outcome() != Outcome.ADOPTED) {
            return result;
        }
        Sentence head = said(known);
        return new Result.Counted(
                counted.asked(),
                counted.rule(),
                Outcome.VETOED,
                counted.verdict() == null ? null : stopped(counted.verdict(), head),
                counted.why() == null ? null : counted.why().under(head));
    }

    private static boolean knows(Charter charter, String group) {
        return charter.advisoryGroup(group).filter(one -> one.veto() != null).isPresent();
    }

    private static Sentence said(List<StoodVeto> known) {
        String groups =
                known.stream().map(StoodVeto::group).distinct().collect(Collectors.joining(", "));
        long provisions =
                known.stream().flatMap(one -> one.provisions().stream()).distinct().count();
        return Deciding.stopped(groups, provisions);
    }

    private static Verdict stopped(Verdict verdict, Sentence head) {
        List<Sentence> because = new ArrayList<>();
        because.add(head);
        because.addAll(verdict.explanation().because());
        return new Verdict(
                Outcome.VETOED,
                verdict.rule(),
                verdict.quorum(),
                verdict.postponement(),
                verdict.conditions(),
                new Explanation(because, List.of()));
    }
}

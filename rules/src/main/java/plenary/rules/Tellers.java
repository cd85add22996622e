package plenary.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.HandCount;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.TellersReturn;
import plenary.rules.TellersAgreement.Agreed;
import plenary.rules.TellersAgreement.Awaited;
import plenary.rules.TellersAgreement.Difference;
import plenary.rules.TellersAgreement.Disagreed;
import plenary.rules.TellersAgreement.Fault;
import plenary.rules.TellersAgreement.Impossible;

/** Compares what tellers counted by hand. Two agreeing returns per class make a tally. */
public final class Tellers {

    private Tellers() {}

    /**
     * The tally on which the tellers agree, or what stands against it.
     *
     * <p>Where presence was taken (a seat is noted as there or represented) no class shows more
     * hands than it had seats there when the vote opened; where it was not, no more than may vote,
     * and those who showed a hand were present. Hands beyond those there are those of proxies.
     *
     * @param returns in the order they came; a teller's later return of a class replaces the
     *     earlier
     */
    public static TellersAgreement agree(Electorate electorate, Collection<TellersReturn> returns) {
        Map<String, ClassCount> seats = new LinkedHashMap<>();
        for (ClassCount count : Counting.count(electorate, List.of()).classes()) {
            seats.put(count.votingClass(), count);
        }
        boolean taken = electorate.electors().stream().anyMatch(Elector::present);
        Map<String, Long> proxies =
                electorate.electors().stream()
                        .filter(elector -> !elector.recused() && elector.byProxyAlone())
                        .collect(
                                Collectors.groupingBy(Elector::votingClass, Collectors.counting()));
        Map<String, Map<String, HandCount>> byClass = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (TellersReturn handedIn : returns) {
            for (HandCount hands : handedIn.counts()) {
                long held = proxies.getOrDefault(hands.votingClass(), 0L);
                String wrong = wrong(hands, seats.get(hands.votingClass()), held, taken);
                if (wrong != null) {
                    faults.add(new Fault(handedIn.teller(), hands.votingClass(), wrong));
                }
                byClass.computeIfAbsent(hands.votingClass(), name -> new LinkedHashMap<>())
                        .put(handedIn.teller(), hands);
            }
        }
        if (!faults.isEmpty()) {
            return new Impossible(faults);
        }
        List<Difference> differences = new ArrayList<>();
        byClass.values().forEach(counts -> differences.addAll(differences(counts)));
        if (!differences.isEmpty()) {
            return new Disagreed(differences);
        }
        List<String> awaited =
                seats.keySet().stream()
                        .filter(name -> byClass.getOrDefault(name, Map.of()).size() < 2)
                        .toList();
        if (!awaited.isEmpty()) {
            return new Awaited(awaited);
        }
        List<ClassCount> counts = new ArrayList<>();
        seats.forEach(
                (name, count) ->
                        counts.add(
                                withHands(
                                        count,
                                        byClass.get(name).values().iterator().next(),
                                        taken)));
        return new Agreed(new Tally(counts, List.of()));
    }

    private static String wrong(HandCount hands, ClassCount seats, long proxies, boolean taken) {
        if (seats == null) {
            return "this class does not vote here";
        }
        if (hands.yes() < 0 || hands.no() < 0 || hands.abstain() < 0 || hands.notTakingPart() < 0) {
            return "a count is at least 0";
        }
        // each by itself first: their sum may be beyond any number
        long most =
                Math.max(
                        Math.max(hands.yes(), hands.no()),
                        Math.max(hands.abstain(), hands.notTakingPart()));
        long there = taken ? seats.present() + proxies : seats.entitled();
        long shown = most > there ? most : shown(hands);
        if (shown > there) {
            return "%d hands, but only %d seats %s"
                    .formatted(shown, there, taken ? "are present or represented" : "may vote");
        }
        return null;
    }

    private static long shown(HandCount hands) {
        return Math.addExact(
                Math.addExact(hands.yes(), hands.no()),
                Math.addExact(hands.abstain(), hands.notTakingPart()));
    }

    private static ClassCount withHands(ClassCount seats, HandCount hands, boolean taken) {
        long byProxy = taken ? Math.max(0, shown(hands) - seats.present()) : 0;
        return new ClassCount(
                seats.votingClass(),
                hands.yes(),
                hands.no(),
                hands.abstain(),
                hands.notTakingPart(),
                Math.max(seats.present(), shown(hands)),
                seats.entitled(),
                seats.recused(),
                null,
                byProxy);
    }

    private static List<Difference> differences(Map<String, HandCount> byTeller) {
        List<Difference> found = new ArrayList<>();
        var all = List.copyOf(byTeller.entrySet());
        for (int i = 1; i < all.size(); i++) {
            String one = all.getFirst().getKey();
            String other = all.get(i).getKey();
            HandCount a = all.getFirst().getValue();
            HandCount b = all.get(i).getValue();
            String name = a.votingClass();
            compare(found, name, "yes", one, a.yes(), other, b.yes());
            compare(found, name, "no", one, a.no(), other, b.no());
            compare(found, name, "abstain", one, a.abstain(), other, b.abstain());
            compare(
                    found,
                    name,
                    "not-taking-part",
                    one,
                    a.notTakingPart(),
                    other,
                    b.notTakingPart());
        }
        return found;
    }

    private static void compare(
            List<Difference> found,
            String votingClass,
            String answer,
            String one,
            long oneCount,
            String other,
            long otherCount) {
        if (oneCount != otherCount) {
            found.add(new Difference(votingClass, answer, one, oneCount, other, otherCount));
        }
    }
}

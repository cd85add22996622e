package plenary.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Seats in proportion: so many seats over groups of such sizes, by a stated method. Whole numbers
 * only; where two groups have the same claim to the last seat, the larger group has it, then the
 * one named first, and that is said.
 */
public final class Apportionment {

    private Apportionment() {}

    /** How seats are shared out. */
    public enum Method {
        /** The highest averages with divisors 1, 2, 3, …: favours larger groups (Jefferson). */
        DHONDT,
        /** The highest averages with divisors 1, 3, 5, …: favours neither (Webster). */
        SAINTE_LAGUE,
        /** Whole quotas of size × seats / all, then the largest remainders (Hamilton). */
        LARGEST_REMAINDER
    }

    /**
     * What came out.
     *
     * @param seats by group, in the order given
     * @param tied groups between which only size or order decided the last seat; mostly empty
     */
    public record Shared(Map<String, Integer> seats, List<String> tied) {}

    private record Claim(String group, int order, long size, BigInteger over, BigInteger under) {

        /** Larger claims first: over / under compared exactly. */
        int compareClaim(Claim other) {
            return other.over.multiply(under).compareTo(over.multiply(other.under));
        }
    }

    private static final Comparator<Claim> FIRST =
            ((Comparator<Claim>) Claim::compareClaim)
                    .thenComparing(Claim::size, Comparator.reverseOrder())
                    .thenComparing(Claim::order);

    /**
     * Shares out seats.
     *
     * @param seats how many, at least 0
     * @param sizes by group, each at least 0 and one of them more
     * @param atLeast how many every group has before the rest is shared; at least 0
     * @throws IllegalArgumentException where there is nothing to go by, or fewer seats than groups
     *     need
     */
    public static Shared share(int seats, Map<String, Long> sizes, Method method, int atLeast) {
        long all = 0;
        for (long size : sizes.values()) {
            if (size < 0) {
                throw new IllegalArgumentException("a size is at least 0");
            }
            all = Math.addExact(all, size);
        }
        if (all == 0) {
            throw new IllegalArgumentException("every group is empty");
        }
        if (seats < 0 || atLeast < 0 || (long) atLeast * sizes.size() > seats) {
            throw new IllegalArgumentException("there are fewer seats than every group is to have");
        }
        Map<String, Integer> given = new LinkedHashMap<>();
        sizes.keySet().forEach(group -> given.put(group, atLeast));
        int left = seats - atLeast * sizes.size();
        return method == Method.LARGEST_REMAINDER
                ? byQuota(left, sizes, all, given)
                : byAverages(left, sizes, method, given);
    }

    private static Shared byAverages(
            int left, Map<String, Long> sizes, Method method, Map<String, Integer> given) {
        Map<String, Integer> won = new LinkedHashMap<>();
        List<String> tied = List.of();
        for (int seat = 0; seat < left; seat++) {
            List<Claim> claims = new ArrayList<>();
            for (Map.Entry<String, Long> one : sizes.entrySet()) {
                int had = won.getOrDefault(one.getKey(), 0);
                long divisor = method == Method.DHONDT ? had + 1L : 2L * had + 1;
                claims.add(claim(one, claims.size(), BigInteger.valueOf(divisor)));
            }
            claims.sort(FIRST);
            won.merge(claims.getFirst().group(), 1, Integer::sum);
            tied = seat == left - 1 ? tied(claims, 1) : tied;
        }
        won.forEach((group, many) -> given.merge(group, many, Integer::sum));
        return new Shared(given, tied);
    }

    private static Claim claim(Map.Entry<String, Long> group, int order, BigInteger under) {
        return new Claim(
                group.getKey(),
                order,
                group.getValue(),
                BigInteger.valueOf(group.getValue()),
                under);
    }

    private static Shared byQuota(
            int left, Map<String, Long> sizes, long all, Map<String, Integer> given) {
        BigInteger whole = BigInteger.valueOf(all);
        List<Claim> remainders = new ArrayList<>();
        int shared = 0;
        for (Map.Entry<String, Long> one : sizes.entrySet()) {
            BigInteger[] quota =
                    BigInteger.valueOf(one.getValue())
                            .multiply(BigInteger.valueOf(left))
                            .divideAndRemainder(whole);
            given.merge(one.getKey(), quota[0].intValueExact(), Integer::sum);
            shared += quota[0].intValueExact();
            remainders.add(
                    new Claim(one.getKey(), remainders.size(), one.getValue(), quota[1], whole));
        }
        remainders.sort(FIRST);
        int rest = left - shared;
        remainders.subList(0, rest).forEach(claim -> given.merge(claim.group(), 1, Integer::sum));
        return new Shared(given, tied(remainders, rest));
    }

    /** Those with the same claim as the last that won, where one of them did not win. */
    private static List<String> tied(List<Claim> claims, int winners) {
        if (winners == 0
                || winners >= claims.size()
                || claims.get(winners - 1).compareClaim(claims.get(winners)) != 0) {
            return List.of();
        }
        Claim last = claims.get(winners - 1);
        return claims.stream()
                .filter(claim -> claim.compareClaim(last) == 0)
                .map(Claim::group)
                .toList();
    }
}

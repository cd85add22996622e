package plenary.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenary.contracts.rule.Sentence;
import plenary.contracts.rule.Verdict;

/**
 * The English of an explanation. Every sentence has a permanent key and its values, so that a page
 * says the same in another language; this is the wording that goes on the record.
 *
 * <p>In a pattern {@code {name}} is a value and {@code {name|one|many}} a number with its noun. The
 * fragments, such as {@code what} and {@code threshold}, are put together in {@link Phrases}; one
 * with a capital begins its sentence.
 */
public final class Wording {

    private static final String ENGLISH =
            """
            verdict.adopted = Adopted: {yes} yes to {no} no, {abstain|abstention|abstentions}.
            verdict.rejected = Rejected: {yes} yes to {no} no, {abstain|abstention|abstentions}.
            verdict.not-adopted = Not adopted: {yes} yes to {no} no, {abstain|abstention|abstentions}.
            verdict.stopped = Vetoed: the votes would have carried it, and the veto that was cast by {groups} would have stopped {provisions|provision|provisions} of it.
            verdict.vetoed = Vetoed: {yes} yes to {no} no, {abstain|abstention|abstentions}.
            verdict.no-opinion = No opinion: {yes} yes to {no} no, {abstain|abstention|abstentions}.
            verdict.postponed = Postponed: {yes} yes to {no} no, {abstain|abstention|abstentions}.
            verdict.pending-second-vote = Tied, to be voted on again: {yes} yes to {no} no, {abstain|abstention|abstentions}.
            verdict.pending-casting-vote = Tied, for the presiding officer to decide: {yes} yes to {no} no, {abstain|abstention|abstentions}.
            verdict.lapsed = Lapsed: {yes} yes to {no} no, {abstain|abstention|abstentions}.
            verdict.no-quorum = No quorum: {yes} yes to {no} no, {abstain|abstention|abstentions}.
            count.cast = {cast} of the {entitled} entitled to vote did so.
            count.all-cast = All {entitled} entitled to vote did so.
            count.recused = {recused|seat does|seats do} not count here, having yielded or opted out.
            count.obliged = {obliged|seat has|seats have} to abstain under this rule, whatever they answered.
            quorum.held = {in}The quorum of {needed} ({threshold}) is met, with {what}.
            quorum.failed = {in}The quorum of {needed} ({threshold}) is missed, with {what}.
            quorum.empty = {in}Nobody is entitled, so there is no quorum.
            quorum.by-answers = Nobody noted who was present: for the quorum, those who answered count as present.
            quorum.without-proxies = {represented|vote was|votes were} cast by proxy, which the charter does not count towards the quorum.
            quorum.untested = The quorum was not tested: the totals do not say who was there and who could be.
            postponement.held = {what}, which is {threshold} ({line}), so it is taken again at a later meeting.
            postponement.failed = {what}, which is {short-of} ({line}), so nothing is postponed.
            postponement.none = Nobody abstained, so nothing is postponed.
            postponement.empty = Nobody voted, so nothing is postponed.
            share.held = {in}{what}, which is {threshold} ({spare}).
            share.failed = {in}{what}, which is {short-of} ({spare}).
            share.empty = {in}There is nobody to take {share} of.
            count.held = {in}{what}, and {limit}.
            count.failed = {in}{what}, but {limit}.
            holders.held = No holder of a right to block said no.
            holders.vetoed = {seats} said no and may block; without that it would have been adopted.
            holders.failed = {seats} said no and may block, but it did not pass otherwise either.
            all-of.held = {All-of-them} must hold, and {all-of-them} do.
            all-of.failed = {All-of-them} must hold, but {only}.
            any-of.held = {Any} is enough, and {so-many}.
            any-of.failed = {Any} would be enough, but {only}.
            not.held = What follows must not be so, and it is not.
            not.failed = What follows must not be so, but it is.
            every-class.held = Every group must meet the condition on its own, and {all-of-them} do.
            every-class.failed = Every group must meet the condition on its own, but {only-of}.
            named-classes.held = Each of these groups must meet the condition on its own, and {all-of-them} do.
            named-classes.failed = Each of these groups must meet the condition on its own, but {only-of}.
            classes-against.held = {holding} of the {all} groups are against, which is not too many.
            classes-against.failed = {holding} of the {all} groups are against, which is too many.
            share-of-classes.held = {So-many-of} this, which is enough.
            share-of-classes.failed = {So-many-of} this, which is not enough.
            classes-holding.held = {So-many-of} this, which is enough.
            classes-holding.failed = {So-many-of} this, which is not enough.
            blocking-minority.held = No blocking minority opposes it.
            blocking-minority.failed = A blocking minority opposes it.
            rejection.held = The rule's own test of rejection is met.
            rejection.failed = The rule's own test of rejection is not met.
            change.more-yes = With {votes} more yes{among}, from those who did not vote, it {would-be}.
            change.no-to-yes = Had {votes} of the noes{among} been yes, it {would-be}.
            change.abstain-to-yes = Had {votes} of the abstentions{among} been yes, it {would-be}.
            change.more-no = With {votes} more no{among}, from those who did not vote, it {would-be}.
            change.yes-to-no = Had {votes} of the yes votes{among} been no, it {would-be}.
            change.more-present = With {votes} more present the quorum would have been met.
            change.seats-to-yes = Had {seats} said yes, it {would-be}.
            change.seats-to-no = Had {seats} said no, it {would-be}.
            turn.more-yes.met = With {votes} more yes{among}, from those who did not vote, this would be met.
            turn.no-to-yes.met = With {votes|no|noes} turned to yes{among} this would be met.
            turn.abstain-to-yes.met = With {votes|abstention|abstentions} turned to yes{among} this would be met.
            turn.more-no.met = With {votes} more no{among}, from those who did not vote, this would be met.
            turn.yes-to-no.met = With {votes} yes turned to no{among} this would be met.
            turn.more-present.met = With {votes} more present{among} this would be met.
            turn.more-cast.met = With {votes|more vote|more votes} cast{among} this would be met.
            turn.more-yes.missed = With {votes} more yes{among}, from those who did not vote, this would no longer hold.
            turn.no-to-yes.missed = With {votes|no|noes} turned to yes{among} this would no longer hold.
            turn.abstain-to-yes.missed = With {votes|abstention|abstentions} turned to yes{among} this would no longer hold.
            turn.more-no.missed = With {votes} more no{among}, from those who did not vote, this would no longer hold.
            turn.yes-to-no.missed = With {votes} yes turned to no{among} this would no longer hold.
            change.together = It would have been adopted had enough noes been yes: {together}.
            """;

    private static final Map<String, String> PATTERNS = patterns();
    private static final Pattern VALUE = Pattern.compile("\\{([^}|]+)(?:\\|([^}|]+)\\|([^}|]+))?}");

    private Wording() {}

    /**
     * The whole explanation as running text: why it came out so, then what would have changed it.
     */
    public static String english(Verdict verdict) {
        return Stream.concat(
                        verdict.explanation().because().stream(),
                        verdict.explanation().changedBy().stream())
                .map(Sentence::english)
                .collect(Collectors.joining(" "));
    }

    /** Every key a sentence may have, for those who translate. */
    public static Set<String> keys() {
        return PATTERNS.keySet();
    }

    static Sentence sentence(String key, Map<String, Long> numbers, Map<String, String> words) {
        String pattern = PATTERNS.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        Matcher value = VALUE.matcher(pattern);
        StringBuilder english = new StringBuilder();
        while (value.find()) {
            String said = Phrases.value(value.group(1), numbers, words);
            if (value.group(2) != null) {
                long many = numbers.get(value.group(1));
                said =
                        (many == 0 ? "no" : said)
                                + " "
                                + (many == 1 ? value.group(2) : value.group(3));
            }
            value.appendReplacement(english, Matcher.quoteReplacement(said));
        }
        value.appendTail(english);
        return new Sentence(key, numbers, words, english.toString());
    }

    static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, String> patterns() {
        Map<String, String> patterns = new LinkedHashMap<>();
        Arrays.stream(ENGLISH.split("\n"))
                .map(line -> line.split(" = ", 2))
                .forEach(pair -> patterns.put(pair[0], pair[1]));
        return patterns;
    }
}

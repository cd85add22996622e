package plenary.rules.charter;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plenary.contracts.rule.Base;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Fraction;
import plenary.contracts.rule.Measured;
import plenary.contracts.rule.WhenEmpty;

/**
 * A condition in words, for whoever reads a charter or compares two: {@code at least 2/3 of the yes
 * and no votes in favour}.
 */
public enum Spoken {
    ENGLISH(
            Map.of(
                    Measured.YES, "in favour",
                    Measured.NO, "against",
                    Measured.ABSTAIN, "abstaining",
                    Measured.CAST, "cast",
                    Measured.PRESENT, "present",
                    Measured.APPROVING, "in favour or without objection"),
            Map.of(
                    Base.VOTING, "of the yes and no votes",
                    Base.CAST, "of the votes cast, abstentions among them",
                    Base.PRESENT, "of those present",
                    Base.ENTITLED, "of those entitled to vote"),
            Map.of(
                    Comparison.MORE_THAN, "more than",
                    Comparison.AT_LEAST, "at least",
                    Comparison.AT_MOST, "at most",
                    Comparison.FEWER_THAN, "fewer than"),
            "en"),
    FRENCH(
            Map.of(
                    Measured.YES, "pour",
                    Measured.NO, "contre",
                    Measured.ABSTAIN, "en abstention",
                    Measured.CAST, "exprimés",
                    Measured.PRESENT, "présents",
                    Measured.APPROVING, "pour ou sans objection"),
            Map.of(
                    Base.VOTING, "des oui et des non",
                    Base.CAST, "des suffrages, abstentions comprises",
                    Base.PRESENT, "des présents",
                    Base.ENTITLED, "des ayants droit"),
            Map.of(
                    Comparison.MORE_THAN, "plus de",
                    Comparison.AT_LEAST, "au moins",
                    Comparison.AT_MOST, "au plus",
                    Comparison.FEWER_THAN, "moins de"),
            "fr");

    private final Map<Measured, String> measured;
    private final Map<Base, String> bases;
    private final Map<Comparison, String> comparisons;
    private final String language;

    Spoken(
            Map<Measured, String> measured,
            Map<Base, String> bases,
            Map<Comparison, String> comparisons,
            String language) {
        this.measured = measured;
        this.bases = bases;
        this.comparisons = comparisons;
        this.language = language;
    }

    /** In both languages, by language code; empty for none. */
    public static Map<String, String> inBoth(Condition condition) {
        return condition == null
                ? Map.of()
                : Map.of("en", ENGLISH.say(condition), "fr", FRENCH.say(condition));
    }

    /** The language's code. */
    public String language() {
        return language;
    }

    private String or(String english, String french) {
        return this == ENGLISH ? english : french;
    }

    /** What must hold. */
    public String say(Condition condition) {
        return switch (condition) {
            case Condition.Share c ->
                    compared(c.comparison(), share(c.of()))
                            + " "
                            + bases.get(c.base())
                            + (c.weighedBy() == null
                                    ? ""
                                    : or(", weighed by ", ", pondérés par ") + c.weighedBy())
                            + " "
                            + measured.get(c.measured());
            case Condition.Count c ->
                    compared(c.comparison(), c.number()) + " " + measured.get(c.measured());
            case Condition.EveryClass c ->
                    or("in every class: ", "dans chaque classe : ")
                            + say(c.each())
                            + empty(c.whenEmpty());
            case Condition.NamedClasses c ->
                    or("in each of ", "dans chacune de ")
                            + String.join(", ", c.classes())
                            + or(": ", " : ")
                            + say(c.each())
                            + empty(c.whenEmpty());
            case Condition.ClassesAgainst c ->
                    or(
                                            "at most %d classes against, that is with ",
                                            "au plus %d classes contre, soit avec ")
                                    .formatted(c.most())
                            + say(c.against());
            case Condition.ShareOfClasses c ->
                    in(compared(c.comparison(), share(c.of())), say(c.each()))
                            + weights(c.classWeights())
                            + empty(c.whenEmpty());
            case Condition.ClassesHolding c ->
                    in(compared(c.comparison(), c.number()), say(c.each())) + empty(c.whenEmpty());
            case Condition.AnnouncedNumber c ->
                    or("the number announced is ", "le nombre annoncé est ")
                            + measured.get(c.measured())
                            + (c.otherwise() == null
                                    ? ""
                                    : or("; where none was: ", " ; faute d'annonce : ")
                                            + say(c.otherwise()));
            case Condition.NoHolderAgainst c ->
                    or("nobody against among ", "personne contre parmi ") + holders(c);
            case Condition.BlockingMinority c ->
                    say(c.test())
                            + or(
                                            ", taken as met while fewer than %d are opposed",
                                            ", réputé acquis tant que moins de %d s'opposent")
                                    .formatted(c.members());
            case Condition.AllOf c -> joined(c.conditions(), or(" and ", " et "));
            case Condition.AnyOf c ->
                    c.conditions().isEmpty()
                            ? or("never", "jamais")
                            : joined(c.conditions(), or(" or ", " ou "));
            case Condition.Not c -> or("not: ", "non : ") + say(c.condition());
        };
    }

    private String in(String classes, String each) {
        return or("in %s of the classes: ", "dans %s des classes : ").formatted(classes) + each;
    }

    private String joined(List<Condition> conditions, String by) {
        return conditions.stream()
                .map(
                        one ->
                                one instanceof Condition.AllOf || one instanceof Condition.AnyOf
                                        ? "(" + say(one) + ")"
                                        : say(one))
                .collect(Collectors.joining(by));
    }

    private String compared(Comparison comparison, Object what) {
        return comparisons.get(comparison) + " " + what;
    }

    private static String share(Fraction share) {
        return share.denominator() == 100
                ? share.numerator() + "\u00a0%"
                : share.numerator() + "/" + share.denominator();
    }

    private String empty(WhenEmpty whenEmpty) {
        return whenEmpty == WhenEmpty.HOLDS
                ? or(" (a class with nobody in it holds)", " (une classe vide est acquise)")
                : "";
    }

    private String weights(Map<String, Long> weights) {
        return weights.isEmpty()
                ? ""
                : weights.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(
                                Collectors.joining(
                                        ", ", or(", weighing ", ", avec les poids "), ""));
    }

    private static String holders(Condition.NoHolderAgainst holders) {
        var delegations = String.join(", ", holders.delegations());
        if (holders.designation() == null) {
            return delegations;
        }
        return delegations.isEmpty()
                ? holders.designation()
                : delegations + ", " + holders.designation();
    }
}

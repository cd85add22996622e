package plenary.contracts.rule;

/**
 * Seats that have to abstain under a rule, as a party to a dispute does (UN Charter article 27(3)).
 * Whatever yes or no such a seat answers is counted as an abstention, and blocks nothing.
 *
 * @param attribute the fact of a seat that says so, such as {@code party}
 * @param value the value it then has, such as {@code yes}
 */
public record Obliged(String attribute, String value) {

    /** Whether the seat has to abstain. */
    public boolean binds(Elector elector) {
        return value.equalsIgnoreCase(elector.attributes().get(attribute));
    }
}

package plenary.rules.whatif;

/**
 * What a unit answered.
 *
 * @param answer a choice such as {@code not-taking-part}, {@code absent}, or a charter's own word
 */
public record Said(Unit unit, String answer) {}

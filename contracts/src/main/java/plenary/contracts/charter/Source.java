package plenary.contracts.charter;

/**
 * Where a charter's rules come from.
 *
 * @param title the document
 * @param where article, rule or page; null for the whole
 * @param address where it can be read; null where it is only on paper
 */
public record Source(String title, String where, String address) {}

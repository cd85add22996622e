package plenary.proposal.text.intake;

/**
 * A heading or a paragraph of a base text.
 *
 * @param place where it stands in the file
 * @param heading its level from 1; 0 for a paragraph
 * @param number what the file numbers it by itself; null where a number, if any, is typed
 */
public record Block(String place, int heading, String number, String words) {}

/**
 * Texts that come as files: a base text cut into parts and provisions, and the instructions in a
 * delegation's file with tracked changes. Pure: how a file is read is in {@code file}.
 */
package plenary.proposal.text.intake;

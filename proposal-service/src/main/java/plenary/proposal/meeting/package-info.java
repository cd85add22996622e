/**
 * A meeting as it is run: its agenda, who asks for the floor and who has it. What is decided there
 * is elsewhere; nothing here decides anything.
 */
package plenary.proposal.meeting;

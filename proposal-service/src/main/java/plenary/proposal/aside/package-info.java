/**
 * What is said beside the deliberation and belongs to nobody else: a person's private notes, and
 * what a delegation in the room asks its colleagues in the capital. It is no act: it is not
 * journaled, not exported, not told to anybody outside, and deleting it leaves nothing.
 */
package plenary.proposal.aside;

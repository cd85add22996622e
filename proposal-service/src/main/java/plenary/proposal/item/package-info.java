/** Who decides an item: joint to all, or own to one advisory group. */
package plenary.proposal.item;

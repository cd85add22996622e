/** What is fixed to a time: meetings, and the ends at which something is decided by the clock. */
package plenary.proposal.calendar;

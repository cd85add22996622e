/**
 * Who is told what, once: in the page, and by e-mail where a person has asked for it. Addresses and
 * wishes are the person's own and stand beside the record, never in it.
 */
package plenary.proposal.notice;

/** Reading files that people send: weighed first, then read, and never trusted. */
package plenary.proposal.text.intake.file;

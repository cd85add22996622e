/** What the ballot box knows of a forum: its clock, its seats, who acts for whom. */
package plenary.voting.forum;

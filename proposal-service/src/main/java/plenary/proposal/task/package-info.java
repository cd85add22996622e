/**
 * What each person is waited for: computed from the state of a forum for every seat and office the
 * person acts in, and remembered nowhere.
 */
package plenary.proposal.task;

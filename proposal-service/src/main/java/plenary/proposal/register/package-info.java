/**
 * The register of documents: series and symbols, papers and their languages, programmes, reports.
 */
package plenary.proposal.register;

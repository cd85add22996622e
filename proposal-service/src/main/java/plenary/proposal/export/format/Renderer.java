package plenary.proposal.export.format;

import plenary.proposal.export.Paper;

/** Makes a file of a paper. Knows nothing of the forum but what the paper says. */
interface Renderer {

    byte[] render(Paper paper, Phrases phrases);
}

package plenary.proposal.export.format;

import java.nio.charset.StandardCharsets;
import plenary.proposal.export.Paper;

/**
 * One page without scripts or anything to fetch: it reads on any device, prints, and stays readable
 * when the network is gone.
 */
final class HtmlRenderer implements Renderer {
    private static final String STYLE = Resource.text("page.css");

    @Override
    public byte[] render(Paper paper, Phrases phrases) {
        var html = new HtmlPaper(paper, phrases, false).write(STYLE);
        return html.getBytes(StandardCharsets.UTF_8);
    }
}

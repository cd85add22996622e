package plenary.proposal.text.intake.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import plenary.proposal.text.intake.Block;
import plenary.proposal.text.intake.Fault;
import plenary.proposal.text.intake.Why;

/**
 * A base text in Markdown: what stands before it between two lines of {@code ---}, and its headings
 * and paragraphs with their lines.
 *
 * @param head by name: instrument, title, language, source
 */
record MarkdownFile(Map<String, String> head, List<Block> blocks, List<Fault> faults) {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final Pattern HEAD =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R((?:.*\\R)*?)---[ \\t]*(?:\\R|\\z)");

    /** Signs of quotations and lists before a line, one in another: nobody writes so many. */
    private static final Pattern DEEP = Pattern.compile("(?m)^(?:[ \\t]*(?:[>*+-]|\\d+[.)])){40}");

    private static final Pattern ENTRY = Pattern.compile("\\s*([a-z]+)\\s*:\\s*(.*?)\\s*");

    static MarkdownFile of(String text) {
        var head = new LinkedHashMap<String, String>();
        var faults = new ArrayList<Fault>();
        var found = HEAD.matcher(text);
        var body = text;
        var above = 0;
        if (found.find()) {
            var lines = found.group(1).split("\\R");
            for (var i = 0; i < lines.length; i++) {
                var entry = ENTRY.matcher(lines[i]);
                if (entry.matches()) {
                    head.put(entry.group(1), entry.group(2).replaceAll("^\"(.*)\"$", "$1"));
                } else if (!lines[i].isBlank()) {
                    faults.add(new Fault("line " + (i + 2), lines[i], Why.HEAD_LINE));
                }
            }
            above = (int) found.group().lines().count();
            body = text.substring(found.end());
        }
        var reading = new Reading(above, faults);
        if (DEEP.matcher(body).find()) {
            faults.add(new Fault("file", null, Why.NESTED));
        } else {
            PARSER.parse(body).accept(reading);
        }
        return new MarkdownFile(head, reading.blocks, faults);
    }

    /** Collects headings and paragraphs; what no wording can hold is a fault. */
    private static final class Reading extends AbstractVisitor {
        private final int above;
        private final List<Fault> faults;
        private final List<Block> blocks = new ArrayList<>();

        Reading(int above, List<Fault> faults) {
            this.above = above;
            this.faults = faults;
        }

        @Override
        public void visit(Heading heading) {
            blocks.add(new Block(place(heading), heading.getLevel(), null, words(heading)));
        }

        @Override
        public void visit(Paragraph paragraph) {
            blocks.add(new Block(place(paragraph), 0, marker(paragraph), words(paragraph)));
        }

        /** {@code 1)} before a line numbers a sub-paragraph, as a full stop does a provision. */
        private static String marker(Paragraph paragraph) {
            if (!(paragraph.getParent() instanceof ListItem item)
                    || item.getFirstChild() != paragraph
                    || !(item.getParent() instanceof OrderedList list)) {
                return null;
            }
            var nth = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
            for (var before = item.getPrevious(); before != null; before = before.getPrevious()) {
                nth++;
            }
            return nth + list.getMarkerDelimiter();
        }

        @Override
        public void visit(BulletList list) {
            visitChildren(list);
        }

        @Override
        public void visit(BlockQuote quote) {
            fault(quote, Why.QUOTATION);
        }

        @Override
        public void visit(HtmlBlock html) {
            fault(html, Why.HTML);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            fault(code, Why.CODE);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            fault(code, Why.INDENTED);
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            fault(definition, Why.LINK);
        }

        private String words(Node block) {
            var words = new StringBuilder();
            for (var node = block.getFirstChild(); node != null; node = node.getNext()) {
                words(block, node, words);
            }
            return words.toString();
        }

        private void words(Node block, Node node, StringBuilder words) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak soft -> words.append(' ');
                case HardLineBreak hard -> words.append('\n');
                case HtmlInline html -> fault(block, Why.HTML);
                case Image image -> fault(block, Why.PICTURE);
                case Link link -> fault(block, Why.LINK);
                default -> { // emphasis is not kept, its words are
                    for (var in = node.getFirstChild(); in != null; in = in.getNext()) {
                        words(block, in, words);
                    }
                }
            }
        }

        private void fault(Node node, Why why) {
            faults.add(new Fault(place(node), null, why));
        }

        private String place(Node node) {
            var spans = node.getSourceSpans();
            return "line " + (above + (spans.isEmpty() ? 0 : spans.getFirst().getLineIndex()) + 1);
        }
    }
}

package plenary.proposal.export.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Stage;
import plenary.proposal.export.Stories;

/** Akoma Ntoso 3.0, judged by its own schema. */
class AknTest {
    private static final Schema SCHEMA = schema();

    @Test
    void a_draft_with_brackets_is_valid() throws Exception {
        valid(Stage.small().draft());
        valid(Stage.small().draft(Stage.INSIDER));
        valid(Stage.small().brackets());
    }

    @Test
    void the_texts_of_both_stories_are_valid() throws Exception {
        var dubai = Stories.wcit();
        assertThat(dubai.draft().holders()).hasSizeGreaterThan(10);
        valid(dubai.draft());
        valid(dubai.brackets());
        for (var proposal : dubai.state.texts().proposals().all()) {
            valid(dubai.proposal(proposal.id()));
        }
        valid(Stories.cirp().draft());
        valid(Stories.cirp().proposal("1"));
    }

    @Test
    void a_proposal_and_an_adopted_text_are_valid() throws Exception {
        valid(Stage.small().proposal("27"));
        valid(Stage.small().adoptedAtOnce());
    }

    @Test
    void an_instrument_of_1000_provisions_with_5000_brackets_is_valid() throws Exception {
        var large = Stage.large(1000).draft();
        assertThat(large.parts().getFirst().provisions().getFirst().brackets()).hasSize(5);
        valid(large);
    }

    @Test
    void a_bracket_in_a_heading_and_a_draft_that_was_adopted_are_valid() throws Exception {
        valid(Stage.headed().draft());
        var stage = Stage.small();
        stage.adoptedAtOnce();
        valid(stage.draft());
    }

    @Test
    void a_text_in_which_nothing_stands_is_valid() throws Exception {
        var small = Stage.small().draft();
        valid(
                new Paper(
                        small.head(),
                        java.util.List.of(),
                        java.util.List.of(),
                        java.util.List.of()));
    }

    @Test
    void a_bracket_names_its_holders_and_an_alternative_what_it_is_one_to() throws Exception {
        var xml = parsed(valid(Stage.small().draft()));
        assertThat(xpath(xml, "//*[@eId='b1']/@name")).isEqualTo("bracket");
        assertThat(xpath(xml, "//*[@eId='b1']/@refersTo"))
                .isEqualTo("#who_states.FRA #who_states.MEX");
        assertThat(xpath(xml, "//*[@eId='b1.b']/@alternativeTo")).isEqualTo("#b1.a");
        assertThat(xpath(xml, "//*[@eId='b1.b']/@refersTo")).isEqualTo("#who_states.MEX");
        assertThat(xpath(xml, "//*[@eId='who_states.MEX']/@showAs")).isEqualTo("Delegation MEX");
        assertThat(xpath(xml, "//*[@eId='note_b1_2']")).contains("It weakens the rule.");
    }

    @Test
    void who_strips_the_marks_still_reads_the_brackets() throws Exception {
        var xml = parsed(valid(Stage.small().draft()));
        assertThat(xpath(xml, "//*[@eId='prov_3']//*[@eId='b1']"))
                .isEqualTo("[unduly  / knowingly ]");
    }

    private static String valid(Paper paper) throws Exception {
        var xml = Format.AKN.render(paper, Phrases.in("en"));
        SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
        return new String(xml, StandardCharsets.UTF_8);
    }

    private static Document parsed(String xml) throws Exception {
        var bytes = xml.getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
    }

    private static String xpath(Document xml, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(path, xml);
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(AknTest.class.getResource("/akn/akomantoso30.xsd"));
        } catch (org.xml.sax.SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}

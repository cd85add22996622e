package plenary.proposal.export.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.datatype.XMLGregorianCalendar;
import org.docx4j.customXmlProperties.DatastoreItem;
import org.docx4j.model.datastorage.CustomXmlDataStorageImpl;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePropertiesPart;
import org.docx4j.openpackaging.parts.PartName;
import plenary.proposal.export.Paper.Head;
import plenary.proposal.export.Paper.Provision;
import plenary.proposal.text.intake.Imprint;
import plenary.proposal.text.intake.Marks;
import plenary.proposal.text.intake.file.ImprintFile;

/**
 * What a Word file says of itself, gathered while it is written: so that what others had changed in
 * it is not taken for its sender's when it comes back.
 */
final class DocxImprint {
    /** Word drops a part of this sort that has no name of its own. */
    private static final String ITEM = "{6B0E7B6E-5C1D-4C3B-9A53-0D7B1E8F2A11}";

    private static final String PROPERTIES = "/customXml/itemProps1.xml";

    private final Map<String, Set<String>> marks = new HashMap<>();
    private final Map<String, String> printed = new HashMap<>();
    private final Set<String> headings = new TreeSet<>();

    /** A change or a comment of somebody. */
    void mark(String author, XMLGregorianCalendar time) {
        var times = marks.computeIfAbsent(author, name -> new TreeSet<>());
        if (time != null) {
            times.add(Marks.second(time.toXMLFormat()));
        }
    }

    /** What stands as a provision's wording. */
    void printed(Provision p, String words) {
        printed.put(p.id(), Imprint.digest(words));
    }

    /** What stands as a heading. */
    void heading(String words) {
        headings.add(Imprint.digest(words));
    }

    void into(WordprocessingMLPackage file, Head head) throws Docx4JException {
        var imprint =
                Imprint.of(
                                head.forum(),
                                Phrases.kebab(head.form()),
                                head.symbol(),
                                head.version(),
                                head.at())
                        .with(marks, printed, headings);
        if (file.getDocPropsCustomPart() == null) {
            file.addDocPropsCustomPart();
        }
        file.getDocPropsCustomPart().setProperty(ImprintFile.PROPERTY, ImprintFile.line(imprint));
        var part = new CustomXmlDataStoragePart(file.getParts());
        var data = new CustomXmlDataStorageImpl();
        data.setDocument(
                new ByteArrayInputStream(
                        ImprintFile.xml(imprint).getBytes(StandardCharsets.UTF_8)));
        part.setData(data);
        file.getMainDocumentPart().addTargetPart(part);
        var name = new CustomXmlDataStoragePropertiesPart(new PartName(PROPERTIES));
        var item = new DatastoreItem();
        item.setItemID(ITEM);
        name.setJaxbElement(item);
        part.addTargetPart(name);
    }
}

package plenary.proposal.text.intake;

import java.util.List;
import java.util.Locale;

/** Why something cannot stand in a file: a name for programs and pages, and an English sentence. */
public enum Why {
    SHORT_NAME("the short name is of the form itr-1988"),
    TITLE("is missing, or longer than 300 characters"),
    LANGUAGE("is a language code such as en"),
    TOO_LONG("is longer than {0} characters"),
    TOO_MANY_PROVISIONS("has more than {0} provisions"),
    TOO_MANY_PARAGRAPHS("has more than {0} paragraphs"),
    TOO_MANY_PARTS("has more than {0} parts"),
    NOTHING("there are no provisions in it"),
    NUMBER_TWICE("the number {0} stands twice, first at {1}"),
    NUMBER_LONG("its number is longer than 60 characters"),
    IDENTITY_TWICE("the identity {0} stands twice"),
    HEADING_LONG("its heading is longer than 300 characters"),
    EMPTY("the provision is empty"),
    HALF_BRACKET("a square bracket is open or closed without its other half"),
    WORDING("{0}"),
    HEADING_EMPTY("a heading has no words"),
    NO_PART("no part (a heading of the first level) stands before it"),
    LEVEL_SKIPPED("a heading of level {0} follows one of level {1}; a level is skipped"),
    HEADING_UNNUMBERED("the heading of a provision begins with its number"),
    TEXT_BEFORE_PART("text stands before the first part (a heading of the first level)"),
    QUOTATION("a quotation cannot be wording"),
    HTML("HTML cannot be wording"),
    CODE("a block of code cannot be wording"),
    INDENTED("an indented block cannot be wording"),
    LINK("a link cannot be wording"),
    PICTURE("a picture cannot be wording"),
    PICTURE_BOX("has a picture or a text box"),
    TABLE("a table cannot be wording"),
    HEAD_LINE("is not of the form name: value"),
    NESTED("is nested too deep"),
    TRACKED("has tracked changes; accept or reject them first"),
    HIDDEN_WORDS("has hidden words"),
    FOOTNOTE("has a footnote, which no wording can hold"),
    OLDER_WORD("is encrypted, or of the older form .doc; save it as .docx without a password"),
    NO_WORD_FILE("is not a Word file (.docx)"),
    UNREADABLE("cannot be read as a Word file"),
    UNPACKS_TOO_LARGE("unpacks to more than a text can have"),
    PART_TWICE("is in the file twice"),
    DAMAGED("is a damaged or encrypted archive"),
    BREAKS_OFF("breaks off"),
    LEADS_OUT("has a name that leads out of the file"),
    MACRO("is a macro; save the file without"),
    FILE_INSIDE("is another file inside this one"),
    NAMES_MACROS("names macros; save the file without"),
    DOCTYPE("declares a document type or entities"),
    XML_TOO_DEEP("is nested too deep or too long"),
    NOT_XML("is not well-formed XML"),
    POINTS_OUTSIDE("points to a part outside the file"),
    TAKES_IN("takes in another file"),
    OTHER("{0}");

    private final String sentence;

    Why(String sentence) {
        this.sentence = sentence;
    }

    /** In lower kebab, for ever. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String say(List<String> with) {
        var said = sentence;
        for (var n = 0; n < with.size(); n++) {
            said = said.replace("{" + n + "}", with.get(n));
        }
        return said;
    }
}

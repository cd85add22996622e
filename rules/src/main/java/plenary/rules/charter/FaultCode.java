package plenary.rules.charter;

import java.util.Locale;

/** What kind of fault a charter has. The codes are permanent; a program branches on them. */
public enum FaultCode {
    /** An entry that must be there is not. */
    MISSING_ENTRY,
    /** The grammar has no such entry here. */
    UNKNOWN_ENTRY,
    /** A text where a list belongs, or the like. */
    WRONG_TYPE,
    /** Not written as its kind is written: a name, a share, a time, a threshold. */
    MALFORMED,
    /** None of the words that are allowed. */
    UNKNOWN_WORD,
    /** A number that is too small. */
    OUT_OF_RANGE,
    /** A list that must not be empty is. */
    EMPTY_LIST,
    /** The same name twice. */
    NAMED_TWICE,
    /** A share above one. */
    THRESHOLD_ABOVE_ONE,
    /** A condition no vote could meet. */
    NEVER_MET,
    /** A condition every vote meets. */
    ALWAYS_MET,
    /** A share with nothing below the line. */
    SHARE_OF_NOTHING,
    /** A rule that refers to itself, directly or through others. */
    CYCLE,
    UNKNOWN_RULE,
    UNKNOWN_CLASS,
    UNKNOWN_ATTRIBUTE,
    UNKNOWN_CHAMBER,
    UNKNOWN_VETO,
    /** A threshold counts an answer that the charter does not offer. */
    UNDECLARED_CHOICE,
    /** What is named as ours is nowhere in the charter. */
    UNKNOWN_SETTING,
    /** Two entries that do not go together. */
    CONTRADICTION;

    /** As it is written on the wire: {@code threshold-above-one}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

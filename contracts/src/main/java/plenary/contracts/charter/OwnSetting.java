package plenary.contracts.charter;

/**
 * A setting the sources left open and that was chosen here; shown as ours wherever it is used.
 *
 * @param setting its path in the charter, such as {@code chambers.states.allotments}
 * @param why what the sources say and why it was chosen so
 */
public record OwnSetting(String setting, String why) {}

package plenary.proposal.text;

import java.util.List;

/** What is known of references beyond what the words of a provision show by themselves. */
public interface Settled {

    /** Nothing: the words alone. */
    Settled NOTHING =
            new Settled() {
                @Override
                public boolean denied(String provision, String words, String to) {
                    return false;
                }

                @Override
                public List<String> declared(String provision, String wording) {
                    return List.of();
                }
            };

    /** Whether these words were found to be no reference to that provision. */
    boolean denied(String provision, String words, String to);

    /** The provisions a wording refers to by declared citations whose words stand in it. */
    List<String> declared(String provision, String wording);
}

package plenary.acceptance.pages;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import plenary.acceptance.RunningPlenary;

/** People at the pages, each with a browser of their own; they leave when the story is over. */
@ExtendWith(RunningPlenary.class)
abstract class InChromium {
    private static Chromium chromium;
    private final List<Reader> readers = new ArrayList<>();

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void leave() {
        readers.forEach(Reader::close);
    }

    Reader visitor() {
        return come(Reader.visitor(chromium, RunningPlenary.place()));
    }

    Reader signedIn(String account) {
        return come(Reader.signedIn(chromium, RunningPlenary.place(), account));
    }

    void nobodyHasAComplaintBut(Reader refused) {
        readers.stream().filter(reader -> reader != refused).forEach(Reader::hasNoComplaint);
    }

    private Reader come(Reader reader) {
        readers.add(reader);
        return reader;
    }
}

package plenary.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.acceptance.cirp.Cirp;
import plenary.acceptance.wcit.Wcit12;

/**
 * An album of every page that somebody can come to by links alone, from the list of forums on: wide
 * and narrow, by day and in the dark, in English, French and Arabic. It is made to be looked at,
 * picture by picture, and takes longer than the suite may; what a machine can see of each page it
 * complains about itself. The pictures are in {@code target/album}.
 */
@EnabledIfSystemProperty(
        named = "plenary.album",
        matches = "true",
        disabledReason = "an album is made when somebody will look at it: -Dplenary.album=true")
class AlbumTest extends InChromium {
    private static final Path ALBUM = Path.of("target", "album");
    private static final String NOBODY = "visitor";
    private static final int MOST = 150; // pages of one person

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void play() {
        Deliberations.played(new Wcit12());
        Deliberations.played(new Cirp());
    }

    @AfterEach
    void tells() {
        complaints.forEach(System.out::println);
    }

    @ParameterizedTest
    @ValueSource(strings = {NOBODY, "chair", "fra", "cs01", "secretariat", "teller-1"})
    void every_page_that_one_can_come_to(String account) {
        var english = account.equals(NOBODY) ? visitor() : signedIn(account);
        var found = new Wander(english).from("/", MOST);
        for (var page : found) {
            var shot = new Shot(english, page, account);
            shot.look("wide", Reader.WIDE, ColorScheme.LIGHT);
            shot.look("narrow", Reader.NARROW, ColorScheme.LIGHT);
            shot.look("dark", Reader.WIDE, ColorScheme.DARK);
        }
        for (var language : List.of("ar", "fr")) {
            english.speaks(language);
            for (var page : found) {
                new Shot(english, page, account).look(language, Reader.NARROW, ColorScheme.LIGHT);
            }
        }
        assertThat(complaints).isEmpty();
    }

    /** One page of one person, looked at in several ways. */
    private final class Shot {
        private final Reader reader;
        private final String path;
        private final String name;

        Shot(Reader reader, String path, String account) {
            this.reader = reader;
            this.path = path;
            this.name = account + "/" + path.substring(1).replace('/', '~').replace('?', '~');
        }

        void look(String how, int width, ColorScheme scheme) {
            var where = path + " (" + how + ")";
            try {
                reader.colours(scheme);
                reader.open(path);
                reader.fitsAt(width);
                Axe.findsNothing(reader.page(), where);
                Unfinished.isNotOn(reader.page(), where);
                reader.hasNoComplaint();
            } catch (AssertionError | RuntimeException e) {
                complaints.add(where + " as " + name + ": " + e.getMessage());
            }
            Pictures.takeTo(reader.page(), ALBUM.resolve(name + "." + how + ".png"));
        }
    }
}

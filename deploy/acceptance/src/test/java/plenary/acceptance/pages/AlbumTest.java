package plenary.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.acceptance.cirp.Cirp;
import plenary.acceptance.wcit.Wcit12;

/**
 * An album of every page that somebody can come to by links alone, one of each kind: wide and
 * narrow, by day and in the dark, in English, Arabic and French. It is made to be looked at,
 * picture by picture, and takes longer than the suite may; what a machine can see of each page it
 * complains about itself. The pictures are in {@code target/album}: what is there already is not
 * taken again, so that a run that was ended can be gone on with.
 */
@EnabledIfSystemProperty(
        named = "plenary.album",
        matches = "true",
        disabledReason = "an album is made when somebody will look at it: -Dplenary.album=true")
class AlbumTest extends InChromium {
    private static final Path ALBUM = Path.of("target", "album");
    private static final String NOBODY = "visitor";

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void play() {
        Deliberations.played(new Wcit12());
        Deliberations.played(new Cirp());
    }

    @ParameterizedTest
    @CsvSource({
        NOBODY + ", /forums/wcit-12, wide narrow dark ar fr",
        "chair, /forums/wcit-12, wide narrow dark ar fr",
        NOBODY + ", /forums/cirp, wide narrow",
        "cs01, /forums/cirp, wide narrow dark ar",
        "fra, /forums/wcit-12, wide narrow",
        "secretariat, /forums/wcit-12, wide narrow",
        "teller-1, /forums/wcit-12, wide",
        "secretariat, /new-forum, wide narrow dark ar",
        "fra, /notices, wide narrow dark ar",
        NOBODY + ", /, wide narrow dark ar",
    })
    void every_page_that_one_can_come_to(String account, String start, String ways) {
        var reader = account.equals(NOBODY) ? visitor() : signedIn(account);
        var album = new Album(reader, ALBUM.resolve(account));
        var found = album.pages(start);
        Stream.of(ways.split(" ")).map(Way::named).forEach(way -> album.take(found, way));
        assertThat(complaints).isEmpty();
    }

    /** How a page is looked at. */
    private record Way(String name, String language, int width, ColorScheme scheme) {
        static Way named(String name) {
            return switch (name) {
                case "wide" -> new Way(name, "en", Reader.WIDE, ColorScheme.LIGHT);
                case "narrow" -> new Way(name, "en", Reader.NARROW, ColorScheme.LIGHT);
                case "dark" -> new Way(name, "en", Reader.WIDE, ColorScheme.DARK);
                default -> new Way(name, name, Reader.NARROW, ColorScheme.LIGHT);
            };
        }
    }

    /** The pictures of one person. */
    private final class Album {
        private final Reader reader;
        private final Path folder;

        Album(Reader reader, Path folder) {
            this.reader = reader;
            this.folder = folder;
        }

        /** What can be come to from a page; {@code /} stands for itself alone. */
        List<String> pages(String start) {
            if (start.equals("/")) {
                return List.of(start);
            }
            var list = folder.resolve(start.replace('/', '~') + ".pages");
            try {
                if (Files.exists(list)) {
                    return Files.readAllLines(list);
                }
                var wide = Way.named("wide");
                var found =
                        new Wander(reader)
                                .from(
                                        start,
                                        new Wander.Looking() {
                                            @Override
                                            public void at(String path) {
                                                look(path, wide);
                                            }

                                            @Override
                                            public void couldNot(String path, Throwable why) {
                                                complain(path, wide, why);
                                            }
                                        });
                Files.createDirectories(folder);
                return Files.readAllLines(Files.write(list, found));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        void take(List<String> pages, Way way) {
            reader.colours(way.scheme());
            reader.speaks(way.language());
            for (var path : pages) {
                if (Files.exists(picture(path, way))) {
                    continue;
                }
                try {
                    reader.open(path, way.width());
                } catch (AssertionError | RuntimeException e) {
                    complain(path, way, e);
                }
                look(path, way);
            }
            reader.colours(ColorScheme.LIGHT);
            reader.speaks("en");
        }

        private void look(String path, Way way) {
            try {
                reader.fitsAt(way.width());
                if (way.width() == Reader.WIDE) {
                    Axe.findsNothing(reader.page(), path);
                }
                if (way.language().equals("en")) {
                    Unfinished.isNotOn(reader.page(), path);
                }
                reader.hasNoComplaint();
            } catch (AssertionError | RuntimeException e) {
                complain(path, way, e);
            }
            Pictures.takeTo(reader.page(), picture(path, way));
            System.out.println("album: " + picture(path, way));
        }

        private Path picture(String path, Way way) {
            var name = path.substring(1).replace('/', '~');
            return folder.resolve(name + "." + way.name() + ".png");
        }

        private void complain(String path, Way way, Throwable why) {
            var complaint =
                    "%s (%s, %s): %s"
                            .formatted(path, folder.getFileName(), way.name(), why.getMessage());
            System.out.println("album: COMPLAINT " + complaint);
            complaints.add(complaint);
            reader.forgets();
        }
    }
}

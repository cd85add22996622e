package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
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

    static Locator dialog(Reader reader) {
        return reader.page().getByRole(AriaRole.DIALOG);
    }

    static Locator field(Locator form, String label) {
        return form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    static void press(Locator part, String button) {
        part.getByRole(AriaRole.BUTTON, byName(button)).first().click();
    }

    static Locator.GetByRoleOptions byName(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Sends a dialog's form and waits until it has closed, which it does when the act is made. */
    static void send(Locator form, String button) {
        press(form, button);
        assertThat(form).hasCount(0, new HasCountOptions().setTimeout(Reader.PATIENCE));
    }

    private Reader come(Reader reader) {
        readers.add(reader);
        return reader;
    }
}

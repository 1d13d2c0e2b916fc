package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.VaadinScopesConfig;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simpul.explore.Village;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who goes to another view and comes back finds the canvas as it was. */
@ContextConfiguration(classes = {VillageSetup.class, VaadinScopesConfig.class, ExploreView.class})
@ViewPackages(classes = ExploreView.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class KeptCanvasTests extends SpringBrowserlessTest {

    /** Any other view. */
    @Route(value = "elsewhere", layout = MainLayout.class)
    static class Elsewhere extends Div {
        private static final long serialVersionUID = 1L;
    }

    @Autowired
    private Village village;

    @BeforeEach
    void settle() {
        village.edge("Ann", "MEETS", "Bob");
        IntStream.rangeClosed(1, 40).forEach(guest -> village.edge("Ann", "VISITS", "Guest " + guest));
    }

    @Test
    void standsAsItWasWithItsHistoryItsSelectionAndItsFilter() {
        ExploreView before = go();
        fire("canvas-expand", "{\"key\": \"Ann\", \"relation\": null, \"direction\": null}");
        fire("canvas-select", "{\"nodes\": [\"Ann\"], \"edges\": []}");
        fire("canvas-hide", "{\"keys\": [\"Guest 7\"]}");

        navigate(Elsewhere.class);
        roundTrip();
        assertThat(before.isAttached()).isFalse();
        ExploreView after = go();

        assertThat(after).isSameAs(before);
        assertThat(text(StatusLine.class)).contains("41 of 42 shown");
        assertThat(text(EntityPanel.class)).contains("Ann", "Person");
        press("Undo (Ctrl+Z)");
        press("Undo (Ctrl+Z)");
        assertThat(text(StatusLine.class)).contains("20 of 42 shown");
    }

    @Test
    void speaksTheLanguageThatWasChosenElsewhere() {
        go();
        navigate(Elsewhere.class);
        UI.getCurrent().setLocale(Messages.INDONESIAN);

        go();

        assertThat(text(StatusLine.class)).contains("20 dari 42 ditampilkan");
    }

    @Test
    void isGoneWithItsPage() {
        ExploreView before = go();
        navigate(Elsewhere.class);

        newWindow();

        assertThat(go()).isNotSameAs(before);
    }

    private void newWindow() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    private ExploreView go() {
        ExploreView view = navigate(ExploreView.class);
        roundTrip();
        return view;
    }

    private void fire(String type, String detail) {
        Component canvas = find(GraphCanvas.class).single();
        JsonMapper json = new JsonMapper();
        ObjectNode data = json.createObjectNode();
        data.set("event.detail", json.readTree(detail));
        canvas.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(canvas.getElement(), type, data));
        roundTrip();
    }

    private void press(String title) {
        test(find(QuietButton.class).all().stream()
                        .filter(button ->
                                button.getTitle().filter(title::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }

    private <T extends Component> String text(Class<T> part) {
        return find(part).single().getElement().getTextRecursively();
    }
}

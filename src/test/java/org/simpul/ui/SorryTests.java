package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.simpul.explore.Village;
import org.simpul.graph.Fault;
import org.simpul.graph.GraphUnavailableException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** What is shown where there is no view to show. */
@ContextConfiguration(classes = VillageSetup.class)
@ViewPackages(classes = ExploreView.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class SorryTests extends SpringBrowserlessTest {

    @Autowired
    private Village village;

    @Test
    void anAddressWithoutAViewLeadsToAWordAndAWayOn() {
        village.edge("Ann", "VISITS", "Bob");
        UI.getCurrent().setLocale(Messages.INDONESIAN);

        UI.getCurrent().navigate("nowhere/<b>");

        Sorry page = find(Sorry.class).single();
        assertThat(page.getElement().getTextRecursively()).contains("Halaman itu tidak ada", "nowhere/<b>");
        test(find(QuietButton.class, page).single()).click();
        assertThat(find(ExploreView.class).exists()).isTrue();
    }

    @Test
    void aViewThatCannotBeOpenedSaysWhyInAWord() {
        FailedPage page = new FailedPage();
        UI.getCurrent().add(page);
        page.explain(
                UI.getCurrent(),
                new IllegalStateException(new GraphUnavailableException(
                        Fault.UNREACHABLE, "Neo4j is gone.", new IllegalStateException())));
        assertThat(find(H1.class, page).single().getText()).isEqualTo("This page could not be opened");
        assertThat(page.getElement().getTextRecursively()).contains("Neo4j is gone. This page tries again by itself.");

        page.explain(UI.getCurrent(), new IllegalStateException("secret words"));
        assertThat(page.getElement().getTextRecursively())
                .contains("The reason is in the log")
                .doesNotContain("secret");
    }
}

package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simpul.explore.Bilingual;
import org.simpul.explore.Story;
import org.simpul.explore.VillageStories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = VillageSetup.class)
@ViewPackages(classes = ExploreView.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class StoriesViewTests extends SpringBrowserlessTest {

    @Autowired
    private VillageStories stories;

    @Test
    void showsAStoryThatSomebodyElseHasJustBegun() {
        StoriesView page = navigate(StoriesView.class);
        roundTrip();
        assertThat(page.getElement().getTextRecursively()).doesNotContain("The mill");

        stories.add(new Story(new Bilingual("The mill", "Kincir"), List.of()));
        VaadinSession session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);

        assertThat(page.getElement().getTextRecursively()).contains("The mill");
    }
}

package org.simpul.ui;

import org.simpul.curate.News;
import org.simpul.explore.Exploration;
import org.simpul.explore.Village;
import org.simpul.explore.VillageCuration;
import org.simpul.explore.VillageStories;
import org.simpul.explore.VillageViews;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;

/** What the views need, over a village in the place of the database. */
@TestConfiguration
@Import({Messages.class, PageStart.class})
class VillageSetup {

    @Bean
    Village village() {
        return new Village();
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Exploration exploration(Village village) {
        return new Exploration(village, 300, () -> 0);
    }

    @Bean
    VillageViews views() {
        return new VillageViews();
    }

    @Bean
    News news() {
        return new News();
    }

    @Bean
    VillageCuration curation(News news) {
        return new VillageCuration(news);
    }

    @Bean
    VillageStories stories() {
        return new VillageStories();
    }

    @Bean
    Handover handover() {
        return new Handover();
    }

    @Bean
    DatabaseWatch watch(Village village) {
        return new DatabaseWatch(village::underway, () -> {});
    }

    @Bean
    Place place() {
        return new Place("", "", "village", true);
    }
}

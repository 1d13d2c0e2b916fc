package org.simpul.ui;

import java.util.List;
import java.util.Set;
import org.simpul.explore.Bilingual;
import org.simpul.explore.query.ParameterType;
import org.simpul.explore.query.Query;
import org.simpul.explore.query.QueryLibrary;
import org.simpul.explore.query.QueryParameter;
import org.simpul.explore.query.VillageHistory;
import org.simpul.explore.query.VillageQueries;
import org.simpul.explore.query.VillageWorkbench;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the Query view needs beside the village. */
@TestConfiguration
class QuerySetup {

    static final String GREET = "RETURN $who AS n";

    /** How many bytes all answers may take. */
    static final long ROOM = 1 << 30;

    @Bean
    VillageWorkbench workbench() {
        return new VillageWorkbench();
    }

    @Bean
    VillageQueries queries() {
        return new VillageQueries();
    }

    @Bean
    VillageHistory history() {
        return new VillageHistory();
    }

    /** Beside the village there is a market. */
    @Bean
    Crossing crossing() {
        return name -> name.equals("market")
                ? new Crossing.Found.There(new Place("", "", "market", false))
                : name.equals("village")
                        ? new Crossing.Found.There(new Place("", "", "village", true))
                        : new Crossing.Found.None(List.of("market", "village"));
    }

    @Bean
    Writers writers() {
        return new Writers(Set.of());
    }

    @Bean
    AnswerRoom room() {
        return new AnswerRoom(ROOM);
    }

    @Bean
    QueryLibrary library() {
        Query greeting = new Query(
                new Bilingual("A greeting", "Sapaan"),
                new Bilingual("Says who is there.", "Mengatakan siapa yang ada."),
                GREET,
                List.of(new QueryParameter("who", ParameterType.STRING, new Bilingual("Whom", "Siapa"), "Ann")));
        Query number = new Query(
                new Bilingual("A number", "Angka"),
                new Bilingual("Any graph has one.", "Graf apa pun memilikinya."),
                "RETURN 1",
                List.of());
        return new QueryLibrary() {
            @Override
            public List<Entry> list() {
                return List.of(new Entry("greeting", false, false, greeting), new Entry("number", false, true, number));
            }

            @Override
            public List<String> faults() {
                return List.of();
            }
        };
    }
}

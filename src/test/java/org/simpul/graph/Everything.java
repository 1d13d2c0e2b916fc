package org.simpul.graph;

import static org.simpul.graph.Paper.BELARUS;
import static org.simpul.graph.Paper.CHINA;
import static org.simpul.graph.Paper.ERDOGAN;
import static org.simpul.graph.Paper.LUKASHENKO;
import static org.simpul.graph.Paper.MODI;
import static org.simpul.graph.Paper.PUTIN;
import static org.simpul.graph.Paper.RUSSIA;
import static org.simpul.graph.Paper.SCO;
import static org.simpul.graph.Paper.SUMMIT;
import static org.simpul.graph.Paper.XI;
import static org.simpul.graph.Paper.YEAR_2001;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.RelationType;

/** A small corpus with something of each kind: every property, denials, plans, disputes, dates of each precision. */
final class Everything {

    private Everything() {}

    static List<Extraction> extractions() {
        return papers().stream().map(Paper::extraction).toList();
    }

    static List<Paper> papers() {
        return List.of(
                Paper.from("news/1.txt")
                        .published("2024-07-04")
                        .says(PUTIN, RelationType.MEETS, XI, EventDate.of(LocalDate.of(2024, 7, 3)))
                        .says(BELARUS, RelationType.JOINS, SCO, EventDate.of(YearMonth.of(2024, 7)))
                        .says(LUKASHENKO, RelationType.LEADER_OF, BELARUS)
                        .says(MODI, RelationType.ATTENDS, SUMMIT)
                        .denies(MODI, RelationType.ATTENDS, SUMMIT),
                Paper.from("news/2.txt")
                        .published("2025-09-01")
                        .says(XI, RelationType.MEETS, PUTIN)
                        .says(RUSSIA, RelationType.MEMBER_OF, SCO)
                        .says(CHINA, RelationType.MEMBER_OF, SCO)
                        .says(SCO, RelationType.FOUNDED_IN, YEAR_2001, EventDate.of(Year.of(2001)))
                        .denies(MODI, RelationType.ATTENDS, SUMMIT),
                Paper.from("news/3.txt")
                        .says(ERDOGAN, RelationType.ATTENDS, SUMMIT, Modality.PLANNED)
                        .says(PUTIN, RelationType.VISITS, CHINA, Modality.REPORTED)
                        .says(PUTIN, RelationType.MEETS, ERDOGAN)
                        .denies(ERDOGAN, RelationType.MEMBER_OF, SCO)
                        .names(RUSSIA));
    }
}

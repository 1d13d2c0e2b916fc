package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;

class SingleValueTests {

    @Test
    void theFileTellsOfWhichEndThereIsOne() {
        assertThat(SingleValue.ALL)
                .contains(
                        new SingleValue(
                                RelationType.FOUNDED_IN, Direction.OUT, EntityType.ORGANIZATION, EntityType.DATE),
                        new SingleValue(RelationType.CAPITAL_OF, Direction.IN, EntityType.COUNTRY, EntityType.PLACE))
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesWhatTheRelationDoesNotLink() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SingleValue(RelationType.CAPITAL_OF, Direction.OUT, EntityType.COUNTRY, EntityType.PLACE));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SingleValue(RelationType.SPOUSE_OF, Direction.OUT, EntityType.PERSON, EntityType.PERSON));
    }
}

package org.simpul.explore.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.simpul.graph.console.CypherValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultFileTests {

    private static final CypherValue NODE =
            new CypherValue.Node("4:x:1", List.of("A"), Map.of("big", new CypherValue.Whole(9_007_199_254_740_993L)));

    @Test
    void noCellOfACsvRuns() throws IOException {
        StringBuilder csv = new StringBuilder();
        ResultFile.csv(
                List.of("=1+1", "b"),
                List.of(
                        List.of(new CypherValue.Text("=HYPERLINK(\"x\")"), new CypherValue.Whole(-5)),
                        List.of(NODE, new CypherValue.Null())),
                csv);

        assertThat(csv.toString())
                .isEqualTo("\ufeff\"'=1+1\",b\r\n\"'=HYPERLINK(\"\"x\"\")\",-5\r\n(:A {big: 9007199254740993}),\r\n");
    }

    @Test
    void jsonKeepsWhatItCan() throws IOException {
        StringBuilder json = new StringBuilder();
        CypherValue relationship = new CypherValue.Relationship("5:x:1", "T", "4:x:1", "4:x:2", Map.of());
        ResultFile.json(
                List.of("node", "rel", "day", "nan", "list"),
                List.of(List.of(
                        NODE,
                        relationship,
                        new CypherValue.Moment(LocalDate.of(2024, 7, 4)),
                        new CypherValue.Real(Double.NaN),
                        new CypherValue.Items(List.of(
                                new CypherValue.Fields(Map.of("a", new CypherValue.Bool(true))),
                                new CypherValue.Vector("FLOAT32", List.of(0.5f)))))),
                json);

        JsonNode row = JsonMapper.shared().readTree(json.toString()).get(0);
        assertThat(row.toString())
                .isEqualTo("{\"node\":{\"elementId\":\"4:x:1\",\"labels\":[\"A\"],\"properties\":"
                        + "{\"big\":9007199254740993}},\"rel\":{\"elementId\":\"5:x:1\",\"type\":\"T\","
                        + "\"startNodeElementId\":\"4:x:1\",\"endNodeElementId\":\"4:x:2\",\"properties\":{}},"
                        + "\"day\":\"2024-07-04\",\"nan\":\"NaN\",\"list\":[{\"a\":true},[0.5]]}");
    }

    @Test
    void anAnswerWithoutRowsIsAnEmptyList() throws IOException {
        StringBuilder json = new StringBuilder();
        ResultFile.json(List.of("a"), List.of(), json);

        assertThat(json).hasToString("[]\n");
    }
}

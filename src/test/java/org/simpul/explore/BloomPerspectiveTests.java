package org.simpul.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.explore.ReadPerspective.Read;
import org.simpul.explore.ReadPerspective.Reason;
import org.simpul.explore.ReadPerspective.Refused;
import org.simpul.graph.LabelStyle;
import org.simpul.graph.TypeStyle;
import org.simpul.knowledge.EntityType;

class BloomPerspectiveTests {

    @Test
    void categoriesBecomeStylesOfTheirLabels() {
        assertThat(BloomPerspective.read("""
                {"name": "Films", "version": "2.21.0", "categories": [
                  {"id": 0, "name": "Other", "color": "#6B6B6B", "labels": [], "caption": [""]},
                  {"id": 1, "name": "Movie", "color": "#FFE081", "icon": "no-icon", "labels": ["Movie", "Short"],
                   "properties": [{"name": "released", "isCaption": false}, {"name": "title", "isCaption": true}]},
                  {"id": 2, "name": "People", "color": "#57C7E3", "icon": "single-neutral-actions", "labels": ["Person", "Movie"], "captionKeys": ["name"]},
                  {"id": 3, "name": "Notes", "color": "nonsense", "labels": ["Note"],
                   "captions": [{"type": "label"}, {"type": "property", "key": "text"}]},
                  {"id": 4, "name": "Logs", "labels": ["Log"], "caption": ["at"]}],
                 "relationshipTypes": [{"name": "ACTED_IN", "color": "#000000"}, {"id": "DIRECTED", "color": "#C990C0"},
                   {"name": "REVIEWED", "color": "#4C8EDA", "size": 1}, {"name": "REVIEWED", "color": "#F16667"}, 7, {}],
                 "hiddenRelationshipTypes": ["REVIEWED", "LOGGED", {}],
                 "hiddenCategories": [3, "Logs"]}"""))
                .isEqualTo(new Read(
                        List.of(
                                style("Movie", "title", EntityType.AGREEMENT, false),
                                style("Short", "title", EntityType.AGREEMENT, false),
                                new LabelStyle(
                                        "Person",
                                        Optional.of("name"),
                                        Optional.of(EntityType.PERSON),
                                        Optional.of(EntityType.PLACE),
                                        Optional.empty(),
                                        Optional.empty()),
                                new LabelStyle(
                                        "Note",
                                        Optional.of("text"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(true)),
                                new LabelStyle(
                                        "Log",
                                        Optional.of("at"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(true))),
                        List.of(
                                new TypeStyle("DIRECTED", Optional.empty(), Optional.of(EntityType.EVENT), false),
                                new TypeStyle("REVIEWED", Optional.empty(), Optional.of(EntityType.PERSON), true),
                                new TypeStyle("LOGGED", Optional.empty(), Optional.empty(), true))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {                                          | NOT_JSON
            <html>                                     | NOT_JSON
            {"format": "simpul-view"}                  | NOT_A_PERSPECTIVE
            ~~                                         | NOT_A_PERSPECTIVE
            []                                         | NOT_A_PERSPECTIVE
            "categories"                               | NOT_A_PERSPECTIVE
            {"categories": "Movie"}                    | NOT_A_PERSPECTIVE
            {"categories": []}                         | NO_LABELS
            {"categories": [{"labels": []}, 7, null]}  | NO_LABELS
            {"categories": [{"labels": [{}, null]}]}   | NO_LABELS
            """)
    void whatIsNoneIsRefusedWithTheReason(String text, Reason reason) {
        assertThat(BloomPerspective.read(text)).isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "#FFE081, AGREEMENT",
        "#C990C0, EVENT",
        "#F79767, COUNTRY",
        "#57C7E3, PLACE",
        "#F16667, COUNTRY",
        "#8DCC93, ORGANIZATION",
        "#4C8EDA, PERSON",
        "#569480, ORGANIZATION",
        "#959AA1, GROUP",
        "#000000, GROUP",
        "#ffffff, GROUP"
    })
    void aColourOfItsPaletteIsTheNearestOfOurs(String colour, EntityType nearest) {
        assertThat(Hue.of(colour)).contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({
        "single-neutral, PERSON",
        "user, PERSON",
        "office-building-1, ORGANIZATION",
        "flag_3, COUNTRY",
        "Map Pin, PLACE",
        "calendar, EVENT",
        "common-file-text, AGREEMENT"
    })
    void anIconBecomesTheShapeOfWhatItStandsFor(String icon, EntityType shape) {
        assertThat(Pictogram.of(icon)).contains(shape);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-icon", "2f6b1a40-0f5e-4b0e-9d7e-8f3b3a3d2c11", "userland"})
    void anIconWhoseNameTellsNothingLeavesTheShape(String icon) {
        assertThat(Pictogram.of(icon)).isEmpty();
    }

    private static LabelStyle style(String label, String caption, EntityType colour, boolean hidden) {
        return new LabelStyle(
                label,
                Optional.of(caption),
                Optional.empty(),
                Optional.of(colour),
                Optional.empty(),
                hidden ? Optional.of(true) : Optional.empty());
    }
}

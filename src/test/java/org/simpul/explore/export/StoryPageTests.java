package org.simpul.explore.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.simpul.explore.Arrangement;
import org.simpul.explore.Bilingual;
import org.simpul.explore.Drawings;
import org.simpul.explore.Filter;
import org.simpul.explore.Manner;
import org.simpul.explore.SavedView;
import org.simpul.explore.Selection;
import org.simpul.explore.Story;
import org.simpul.explore.StoryStep;
import org.simpul.graph.EvidenceLine;
import org.simpul.text.Span;

/** The story that is read without Simpul: whole, in one file, and with no script but its own. */
class StoryPageTests {

    private static final String HOSTILE = "</title><script>alert(1)</script><img src=x onerror=y>\u0000\"'";
    private static final Pattern TOKEN =
            Pattern.compile("--simpul-([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
    private static final String SVG =
            "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><text>a</text></svg>";

    @Test
    void aHostileTextIsOnlyText() {
        StoryStep step = step(HOSTILE.replace("\u0000", ""));
        EvidenceLine line = line(HOSTILE);

        Document page = Jsoup.parse(StoryPage.write(
                new Story(step.title(), List.of(step)),
                List.of(new StoryPage.Leaf(step, drawings(SVG), Optional.empty(), List.of(line)))));

        assertThat(page.getElementsByTag("script")).hasSize(1);
        assertThat(page.getElementsByTag("img")).isEmpty();
        assertThat(page.title()).contains("<script>alert(1)</script>");
        assertThat(page.select(".sentence").text()).contains("<script>alert(1)</script>");
        assertThat(page.select(".source").text()).contains("The \"Paper\" <b>", "4 Jul 2024");
        assertThat(page.getAllElements())
                .noneMatch(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void aPictureOfATimeSaysWhichInBothLanguages() {
        Bilingual time = new Bilingual("Shown: until 3 Jul 2024", "Ditampilkan: sampai <3 Jul 2024");
        StoryStep step = step("x");
        Document page = Jsoup.parse(StoryPage.write(
                new Story(step.title(), List.of(step, step)),
                List.of(
                        new StoryPage.Leaf(step, drawings(SVG), Optional.of(time), List.of()),
                        new StoryPage.Leaf(step, drawings(SVG), Optional.empty(), List.of()))));

        assertThat(page.select(".time")).hasSize(1);
        assertThat(page.select(".time [data-in=en]").text()).isEqualTo(time.en());
        assertThat(page.select(".time [data-in=id]").text()).isEqualTo(time.id());
    }

    @Test
    void aSentenceThatDeniesIsToldApart() {
        StoryStep step = step("x");
        Document page = Jsoup.parse(StoryPage.write(
                new Story(step.title(), List.of(step)),
                List.of(new StoryPage.Leaf(
                        step,
                        drawings(SVG),
                        Optional.empty(),
                        List.of(line("They met."), line(false, "They did not."))))));

        assertThat(page.select("article:has(.denied) .sentence").eachText()).containsExactly("They did not.");
        assertThat(page.select(".denied [data-in=id]").text()).isEqualTo("dibantah");
    }

    @Test
    void thePolicyLetsOnlyThePagesOwnScriptAndStyleIn() {
        String page = StoryPage.write(
                new Story(new Bilingual("x", ""), List.of(step("x"))),
                List.of(new StoryPage.Leaf(step("x"), drawings(SVG), Optional.empty(), List.of())));
        Document read = Jsoup.parse(page);
        String policy = read.select("meta[http-equiv]").attr("content");

        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains("script-src 'sha256-"
                        + Sha.of(read.getElementsByTag("script").getFirst().data()) + "'")
                .contains("style-src 'sha256-"
                        + Sha.of(read.getElementsByTag("style").getFirst().data()) + "'")
                .doesNotContain("unsafe");
        assertThat(read.select("[src], link, iframe, object, [style]")).isEmpty();
    }

    @Test
    void everyColourOfTheCanvasHasItsDarkOne() throws IOException {
        String page = StoryPage.write(new Story(new Bilingual("x", ""), List.of()), List.of());
        Map<String, String> dark = TOKEN.matcher(Files.readString(Path.of("frontend/themes/simpul/tokens.css")))
                .results()
                .filter(token -> !token.group(1).matches("mark-.*|accent"))
                .collect(Collectors.toMap(token -> token.group(2), token -> token.group(3)));

        assertThat(dark).hasSizeGreaterThan(10);
        dark.forEach((light, other) -> assertThat(page)
                .contains("svg [fill='" + light + "'] { fill: light-dark(" + light + ", " + other + "); }")
                .contains("svg [stroke='" + light + "'] { stroke: light-dark(" + light + ", " + other + "); }"));
    }

    @Test
    void takesNoPictureThatTheCanvasDidNotDraw() {
        List.of(
                        "<svg><script>x</script></svg>",
                        "<svg><foreignObject/></svg>",
                        "<svg><image/></svg>",
                        "<svg><a/></svg>")
                .forEach(svg -> assertThatThrownBy(
                                () -> new StoryPage.Leaf(step("x"), drawings(svg), Optional.empty(), List.of()))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private static Drawings drawings(String svg) {
        return new Drawings(svg, svg, new Drawings.Nameless(svg, svg));
    }

    private static EvidenceLine line(String sentence) {
        return line(true, sentence);
    }

    private static EvidenceLine line(boolean positive, String sentence) {
        return new EvidenceLine(
                "c",
                positive,
                "ASSERTED",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                "r",
                "rules-2",
                EvidenceLine.Verdict.NONE,
                List.of(),
                sentence,
                0,
                new Span(0, 4),
                new Span(2, 9),
                "d",
                "The \"Paper\" <b>",
                Optional.of("P"),
                Optional.of("2024-07-04"),
                "en");
    }

    private static StoryStep step(String title) {
        SavedView view = new SavedView(
                "v",
                List.of(),
                Optional.empty(),
                new Arrangement(List.of(), List.of(), Manner.PLAIN, Optional.empty()),
                Filter.NONE,
                new Selection(List.of(), List.of()),
                "en");
        return new StoryStep(new Bilingual(title, ""), new Bilingual("*x* " + title, ""), view, true);
    }
}

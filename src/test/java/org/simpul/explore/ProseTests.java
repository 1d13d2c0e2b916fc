package org.simpul.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTests {

    @Test
    void writesWhatMarkdownMeans() {
        assertThat(Prose.html("**Ann** met *Bob*.\n\n- a\n- b"))
                .contains("<strong>Ann</strong>", "<em>Bob</em>", "<li>a</li>");
        assertThat(Prose.html("[here](https://example.org/a?b=c)")).contains("href=\"https://example.org/a?b=c\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a <b onclick='x'>b</b>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "<javascript:alert(1)>",
                "![x](https://example.org/seen.png)",
                "![<script>](https://example.org/seen.png)",
                "[x](https://e.org \"\\\" onmouseover=\\\"x\")",
                "# <svg onload=x>",
                "```\n</code><script>x</script>\n```",
                "&lt;script&gt;x&lt;/script&gt;",
                "\u202e<iframe src=//e.org>"
            })
    void nothingInItRunsOrIsFetched(String markdown) {
        Document page = Jsoup.parseBodyFragment(Prose.html(markdown));

        assertThat(page.body().getAllElements())
                .allMatch(element -> switch (element.normalName()) {
                    case "body", "p", "a", "em", "strong", "ul", "ol", "li", "blockquote", "code", "br" -> true;
                    default -> false;
                })
                .allMatch(element -> element.attributes().asList().stream()
                        .allMatch(attribute -> switch (attribute.getKey()) {
                            case "rel", "target", "title", "start" -> true;
                            case "href" ->
                                attribute.getValue().isEmpty()
                                        || attribute.getValue().startsWith("https:");
                            default -> false;
                        }));
    }
}

package org.simpul.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarkdownTests {

    @Test
    void readsItsFrontMatter() throws Refusal {
        Draft draft = Markdown.draft("""
                ---
                title: "Leaders meet: a 'report'"
                date: 2024-07-03
                publisher: The Test Post
                url: https://post.example/1
                language: en
                tags: [a, b]
                ---

                The leaders met.
                """);

        assertThat(draft.title()).contains("Leaders meet: a 'report'");
        assertThat(draft.published()).contains(LocalDate.of(2024, 7, 3));
        assertThat(draft.publisher()).contains("The Test Post");
        assertThat(draft.url()).contains("https://post.example/1");
        assertThat(draft.language()).contains("en");
        assertThat(draft.text()).isEqualTo("The leaders met.");
    }

    @Test
    void readsTextWithoutItsMarks() throws Refusal {
        Draft draft = Markdown.draft("""
                # Leaders *meet*

                **Putin** met [Xi](https://example.org/xi "title") in
                `Astana`; 2 * 3 stays. ![A picture](a.png)

                > They were _friends_, he said.

                1. One
                2. Two

                ***

                <script>alert(1)</script>

                Last <b>line</b> &amp; end.
                """);

        assertThat(draft.title()).contains("Leaders meet");
        assertThat(draft.text()).isEqualTo("""
                Leaders meet

                Putin met Xi in Astana; 2 * 3 stays.

                They were friends, he said.

                One
                Two

                Last line & end.""");
    }

    @Test
    void takesARuleForNoFrontMatter() throws Refusal {
        assertThat(Markdown.draft("The leaders met.\n\n---\n\ntitle: no\n").title())
                .isEmpty();
    }

    @Test
    void readsOnWhereFrontMatterIsBroken() throws Refusal {
        assertThat(Markdown.draft("---\ntitle: [unclosed\n  : : x\n---\n\nThe leaders met.\n")
                        .text())
                .contains("The leaders met.");
    }
}

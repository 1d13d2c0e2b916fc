package org.simpul.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTests {

    private static final String PAGE = """
            <!doctype html><html lang="en-US"><head>
            <title>Dua Presiden Bertemu di Astana - Warta Uji</title>
            <meta property="og:site_name" content="Warta Uji">
            <meta property="og:url" content="https://warta.example/astana">
            <meta property="article:published_time" content="2024-07-03T14:05:00+07:00">
            <script>var tracking = "Ini bukan berita";</script><style>p { color: red }</style></head>
            <body class="single-post has-sidebar with-comments">
            <header><div class="logo">Warta Uji</div><nav><a href="/">Beranda</a> <a href="/dunia">Dunia</a></nav></header>
            <div id="page"><div class="content-wrapper">
            <article>
              <header><h1>Dua Presiden Bertemu di Astana</h1>
              <div class="social-share"><a href="#">Bagikan ke teman</a></div></header>
              <figure><img src="a.jpg"><figcaption>Kedua presiden (Foto: Arsip)</figcaption></figure>
              <div class="entry">
                <p>Jakarta, Warta Uji - Presiden Rusia <b>Vladimir Putin</b> bertemu Presiden&nbsp;China
                   Xi&nbsp;Jinping di Astana.</p>
                <p><strong>Baca Juga: Berita lain yang tidak penting</strong></p>
                <p>Keduanya menandatangani pernyataan bersama.<br>Pertemuan berlangsung dua jam &amp; tertutup.</p>
                <aside class="promo">Berlangganan sekarang</aside>
                <h2>Hubungan dekat</h2>
                <ul><li>Perdagangan naik.</li><li>Kerja sama meluas.</li></ul>
                <form><input value="x">Kirim komentar Anda</form>
              </div>
              <div class="tags"><a href="#">Putin</a><a href="#">Xi</a></div>
            </article>
            <div class="related-posts"><h3>Berita Terkait</h3><p>Trump mengancam sekutu dengan tarif baru kemarin.</p></div>
            <div id="comments"><p>Komentar pembaca yang marah sekali tentang hal ini.</p></div>
            </div></div>
            <footer><p>Hak cipta 2024 Warta Uji. Dilarang menyalin.</p></footer></body></html>
            """;

    @Test
    void keepsTheArticleAndNothingElse() throws Refusal {
        assertThat(Html.draft(PAGE).text()).isEqualTo("""
                Dua Presiden Bertemu di Astana

                Jakarta, Warta Uji - Presiden Rusia Vladimir Putin bertemu Presiden China Xi Jinping di Astana.

                Keduanya menandatangani pernyataan bersama.
                Pertemuan berlangsung dua jam & tertutup.

                Hubungan dekat

                Perdagangan naik.
                Kerja sama meluas.""");
    }

    @Test
    void readsWhatTheHeadSays() throws Refusal {
        Draft draft = Html.draft(PAGE);

        assertThat(draft.title()).contains("Dua Presiden Bertemu di Astana");
        assertThat(draft.publisher()).contains("Warta Uji");
        assertThat(draft.published()).contains(LocalDate.of(2024, 7, 3));
        assertThat(draft.url()).contains("https://warta.example/astana");
        assertThat(draft.language()).contains("id");
    }

    @Test
    void believesJsonLdFirst() throws Refusal {
        Draft draft = Html.draft("""
                <html><head><meta property="og:title" content="Other | Site"><meta name="date" content="2020-01-01">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite",
                "name":"x"},{"@type":["NewsArticle"],"headline":"Leaders &amp; ministers meet","datePublished":
                "2025-09-01T10:00:00Z","publisher":{"@type":"Organization","name":"The Test Post"}}]}</script>
                <script type="application/ld+json">{broken</script>
                </head><body><p>The leaders of the two countries met.</p></body></html>""");

        assertThat(draft.title()).contains("Leaders & ministers meet");
        assertThat(draft.publisher()).contains("The Test Post");
        assertThat(draft.published()).contains(LocalDate.of(2025, 9, 1));
    }

    @Test
    void findsTheArticleWherePagesNameNothing() throws Refusal {
        String text = Html.draft("""
                <html><body><div class="x1"><a href="/a">First section of the site</a><a href="/b">Second section</a></div>
                <h1>Leaders meet in Astana</h1>
                <div class="x2"><div class="x3">
                <p>The leaders of the two countries met in Astana on Wednesday, officials of both said.</p>
                <p>They signed a statement on trade and agreed to meet again in the autumn of the same year.</p>
                </div></div>
                <div class="x4"><p>Sign up for our daily letter.</p></div>
                <div class="x5"><p><a href="/1">Another story about something else entirely that is linked</a></p></div>
                </body></html>""").text();

        assertThat(text)
                .startsWith("Leaders meet in Astana\n\nThe leaders")
                .endsWith("of the same year.")
                .doesNotContain("daily letter", "Another story", "Second section");
    }

    @Test
    void readsPagesThatBreakLinesInsteadOfParagraphs() throws Refusal {
        assertThat(Html.draft("<body><div>Putin met Xi in Astana.<br><br>They signed a statement.</div></body>")
                        .text())
                .isEqualTo("Putin met Xi in Astana.\nThey signed a statement.");
    }

    @Test
    void readsAParagraphAlone() throws Refusal {
        assertThat(Html.draft("<p>Putin met <i>Xi</i>, the leader.</p>").text()).isEqualTo("Putin met Xi, the leader.");
    }

    @Test
    void doesNotTakeAPageThatSaysCommentsForComments() throws Refusal {
        assertThat(Html.draft(
                                "<body class='comments'><div id='comments'><p>The leaders of the two met.</p></div></body>")
                        .text())
                .isEqualTo("The leaders of the two met.");
    }

    @Test
    void turnsNoEntityIntoMarkup() throws Refusal {
        assertThat(Html.draft("<p>The &lt;script&gt;alert(1)&lt;/script&gt; of &quot;O&#39;Brien&quot; ran.</p>")
                        .text())
                .isEqualTo("The <script>alert(1)</script> of \"O'Brien\" ran.");
    }

    @Test
    void takesNoUrlThatIsNotOfTheWeb() throws Refusal {
        assertThat(Html.draft("<link rel=canonical href='javascript:alert(1)'><p>The leaders of the two met.</p>")
                        .url())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><nav><a href='/'>Home</a></nav><footer>Copyright</footer></body></html>",
                "<html><body><div id='root'></div><script>start()</script></body></html>",
                "<html><body><ul><li><a href='/1'>One</a></li><li><a href='/2'>Two</a></li></ul></body></html>",
                "<html></html>",
            })
    void refusesPagesWithoutAnArticle(String page) {
        assertThatThrownBy(() -> Html.draft(page))
                .isInstanceOf(Refusal.class)
                .hasMessage("holds no article: what is on the page is navigation, or loaded by scripts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div class='share'><p>",
                "<span>",
                "<li>",
                "<table><tr><td>",
                "<b><i>",
                "<p><a href='x'>"
            })
    void endsSoonWithTagsThatNeverClose(String tags) {
        String page = (tags + "met ").repeat(5_000);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            try {
                assertThat(Html.draft(page).text()).contains("met");
            } catch (Refusal e) {
                assertThat(e.reason()).startsWith("holds no article");
            }
        });
    }
}

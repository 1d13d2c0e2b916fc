package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageStartTests {

    private static final String PAGE = "<html><head><script>1</script><script src='a.js'></script></head></html>";

    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @Test
    void onlyScriptsOfThisAnswerMayRun() {
        Document page = secured();

        String nonce = page.getElementsByTag("script").get(0).attr("nonce");
        assertThat(nonce).hasSize(24);
        assertThat(page.getElementsByTag("script"))
                .allSatisfy(script -> assertThat(script.attr("nonce")).isEqualTo(nonce));
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'")
                .contains("frame-ancestors 'none'", "object-src 'none'", "default-src 'self'");
    }

    @Test
    void everyAnswerHasItsOwnNonce() {
        String first = secured().getElementsByTag("script").get(0).attr("nonce");
        String second = secured().getElementsByTag("script").get(0).attr("nonce");

        assertThat(first).isNotEqualTo(second);
    }

    @SuppressWarnings("NullAway") // the service is only asked for cache times, which this page has none of
    private Document secured() {
        Document page = Jsoup.parse(PAGE);
        PageStart.secure(new IndexHtmlResponse(
                new VaadinServletRequest(new MockHttpServletRequest(), null),
                new VaadinServletResponse(answer, null),
                page));
        return page;
    }
}

package org.simpul.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.LoadingIndicatorConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** What every page starts with: its policy, the remembered choices, and who hears of failures. */
@Component
public final class PageStart implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;
    private static final int WAITING_SHOWS_AFTER_MS = 150;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageStart::secure);
        event.addIndexHtmlRequestListener(PageStart::dress);
        event.getSource().addSessionInitListener(started -> started.getSession().setErrorHandler(new Failures()));
        event.getSource().addUIInitListener(started -> greet(started.getUI()));
    }

    /** Lets only the scripts run that this very response brings; Vaadin needs {@code unsafe-eval} to start at all. */
    static void secure(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
    }

    private static String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'",
                "style-src 'self' 'unsafe-inline'",
                "font-src 'self' data:",
                "img-src 'self' data:",
                "connect-src 'self'",
                "worker-src 'self' blob:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    private static void dress(IndexHtmlResponse page) {
        page.getDocument()
                .getElementsByTag("html")
                .attr("lang", Remembered.language(page.getVaadinRequest()).getLanguage());
        Remembered.scheme(page.getVaadinRequest())
                .ifPresent(scheme -> page.getDocument().getElementsByTag("html").attr("theme", scheme));
    }

    private static void greet(UI ui) {
        LoadingIndicatorConfiguration waiting = ui.getLoadingIndicatorConfiguration();
        waiting.setApplyDefaultTheme(false);
        waiting.setFirstDelay(WAITING_SHOWS_AFTER_MS);
        ui.setLocale(Remembered.language(VaadinRequest.getCurrent()));
    }
}

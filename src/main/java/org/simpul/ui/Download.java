package org.simpul.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Gives the browser files, each made when it is fetched. */
class Download extends Anchor {

    private static final long serialVersionUID = 1L;

    /** Writes the content of one file. */
    interface Content {
        void write(OutputStream to) throws IOException;
    }

    private record Offer(String name, String contentType, Content content) {}

    private transient volatile Offer offer = new Offer("empty.txt", "text/plain", to -> {});

    Download() {
        setHref(this::send);
        getElement().setAttribute("download", true);
        getElement().setAttribute("hidden", true);
        setTabIndex(-1);
    }

    /** Has the browser fetch a file, as if a link to it had been pressed. */
    void start(String name, String contentType, Content content) {
        offer = new Offer(name, contentType, content);
        getElement().executeJs("this.click()");
    }

    private void send(DownloadEvent event) {
        Offer now = offer;
        event.setFileName(now.name());
        event.setContentType(now.contentType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (OutputStream to = event.getOutputStream()) {
            now.content().write(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

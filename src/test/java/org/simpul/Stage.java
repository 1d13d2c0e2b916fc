package org.simpul;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** What walks share, each part started when the first of them asks for it: to start them anew for each class costs more than the walks. */
final class Stage implements AutoCloseable {

    private final Playwright playwright = Playwright.create();
    private Optional<Browser> browser = Optional.empty();
    private Optional<RunningSimpul> simpul = Optional.empty();
    private Optional<Path> data = Optional.empty();

    Browser browser() {
        if (browser.isEmpty()) {
            browser = Optional.of(TestBrowser.launch(playwright));
        }
        return browser.get();
    }

    /** The program over the sample. */
    RunningSimpul simpul() throws IOException, InterruptedException {
        if (simpul.isEmpty()) {
            Path folder = Files.createTempDirectory("simpul-walks");
            data = Optional.of(folder);
            simpul = Optional.of(RunningSimpul.on(folder));
        }
        return simpul.get();
    }

    @Override
    public void close() {
        simpul.ifPresent(RunningSimpul::close);
        playwright.close();
        data.ifPresent(folder -> {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Gives the one stage to every class that asks for it, and takes it down after the last. */
    static final class ForAllWalks implements ParameterResolver {

        private static final Namespace NAMESPACE = Namespace.create(Stage.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Stage.class;
        }

        @Override
        public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Stage.class, key -> new Stage(), Stage.class);
        }
    }
}

package org.simpul;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.cli.Extractors.Model;
import org.simpul.extract.lexicon.Tables;
import org.simpul.extract.llm.LlmExtractor;
import org.simpul.extract.llm.LlmSettings;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/** The language model that {@code simpul.llm.*} names, for commands that start no Spring. */
final class ConfiguredModel {

    private static final String ROOT = "simpul.llm.";
    private static final String ENABLED = "enabled";
    private static final String BASE_URL = "base-url";
    private static final String MODEL = "model";
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private ConfiguredModel() {}

    /** Settings as {@code run} finds them: application.properties, environment, system properties. */
    static ConfigurableEnvironment environment() {
        ConfigurableEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    /** @throws org.simpul.extract.lexicon.LexiconException where there is a fault in {@code tables} */
    static Model of(ConfigurableEnvironment environment, Tables tables) {
        Binder binder = Binder.get(environment);
        Optional<String> url = text(binder, BASE_URL);
        Optional<String> model = text(binder, MODEL);
        LlmSettings settings;
        try {
            boolean enabled = binder.bind(ROOT + ENABLED, Boolean.class).orElse(false);
            Duration timeout = binder.bind(ROOT + "timeout", Duration.class).orElse(TIMEOUT);
            if (!enabled || url.isEmpty() || model.isEmpty()) {
                return new Model.Unset(missing(enabled, url, model));
            }
            settings = new LlmSettings(URI.create(url.get()), model.get(), text(binder, "api-key"), timeout);
        } catch (BindException wrong) {
            return new Model.Unset(wrong.getName() + " cannot be read; an example is in application.properties.");
        } catch (IllegalArgumentException wrong) {
            return new Model.Unset("simpul.llm.*: " + wrong.getMessage());
        }
        return new Model.Ready(new LlmExtractor(settings, tables));
    }

    private static String missing(boolean enabled, Optional<String> url, Optional<String> model) {
        List<String> missing = Stream.of(
                        enabled ? Optional.<String>empty() : Optional.of(ROOT + ENABLED + "=true"),
                        url.isPresent() ? Optional.<String>empty() : Optional.of(ROOT + BASE_URL + "=http://..."),
                        model.isPresent() ? Optional.<String>empty() : Optional.of(ROOT + MODEL + "=..."))
                .flatMap(Optional::stream)
                .toList();
        return "A language model is not configured; missing: " + String.join(", ", missing) + " (or, as environment: "
                + missing.stream()
                        .map(setting -> setting.substring(0, setting.indexOf('=')))
                        .map(ConfiguredModel::variable)
                        .collect(Collectors.joining(", "))
                + ").";
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static Optional<String> text(Binder binder, String name) {
        return Optional.ofNullable(binder.bind(ROOT + name, String.class).orElse(null))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}

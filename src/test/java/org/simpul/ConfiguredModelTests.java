package org.simpul;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.cli.Extractors.Model;
import org.simpul.extract.lexicon.Tables;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ConfiguredModelTests {

    @Test
    void isOffAsItComes() {
        assertThat(ConfiguredModel.of(ConfiguredModel.environment(), Tables.builtIn()))
                .isEqualTo(new Model.Unset("A language model is not configured; missing: simpul.llm.enabled=true,"
                        + " simpul.llm.base-url=http://..., simpul.llm.model=... (or, as environment:"
                        + " SIMPUL_LLM_ENABLED, SIMPUL_LLM_BASE_URL, SIMPUL_LLM_MODEL)."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "simpul.llm.enabled | false | missing: simpul.llm.enabled=true (or",
                "simpul.llm.enabled | maybe | simpul.llm.enabled cannot be read",
                "simpul.llm.model | '' | missing: simpul.llm.model=... (or",
                "simpul.llm.base-url | '  ' | missing: simpul.llm.base-url=http://... (or",
                "simpul.llm.base-url | ftp://host/v1 | Not the address of an endpoint",
                "simpul.llm.base-url | http://a b | simpul.llm.*: ",
                "simpul.llm.timeout | soon | simpul.llm.timeout cannot be read",
                "simpul.llm.timeout | 0s | longer than nothing"
            })
    void tellsWhatIsWrong(String setting, String value, String told) {
        Map<String, Object> settings = settings();
        settings.put(setting, value);

        assertThat(model(settings))
                .isInstanceOfSatisfying(
                        Model.Unset.class, unset -> assertThat(unset.sentence()).contains(told));
    }

    @Test
    void aKeyIsNeverTold() {
        Map<String, Object> settings = settings();
        settings.put("simpul.llm.api-key", "sk secret");

        assertThat(model(settings).toString()).contains("A key has no blanks").doesNotContain("secret");
    }

    @Test
    void takesItsSettingsFromTheEnvironmentToo() {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of(
                                "SIMPUL_LLM_ENABLED", "true",
                                "SIMPUL_LLM_BASE_URL", "http://127.0.0.1:9/v1",
                                "SIMPUL_LLM_MODEL", "qwen2.5:7b",
                                "SIMPUL_LLM_API_KEY", "sk-secret",
                                "SIMPUL_LLM_TIMEOUT", "500ms")));

        assertThat(ConfiguredModel.of(environment, Tables.builtIn()))
                .isInstanceOfSatisfying(
                        Model.Ready.class,
                        ready -> assertThat(ready.extractor().name()).isEqualTo("llm:qwen2.5:7b"));
    }

    private static Map<String, Object> settings() {
        return new HashMap<>(Map.of(
                "simpul.llm.enabled", "true",
                "simpul.llm.base-url", "http://127.0.0.1:9/v1",
                "simpul.llm.model", "m"));
    }

    private static Model model(Map<String, Object> settings) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return ConfiguredModel.of(environment, Tables.builtIn());
    }
}

package org.simpul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class LoginTests {

    @Test
    void isNoneWhereNoneIsNamed() {
        assertThat(Login.properties(new MockEnvironment().withProperty("SIMPUL_USER", " ")))
                .isEmpty();
    }

    @Test
    void keepsTheNameAsItIsAndThePasswordHashed() {
        Map<String, Object> properties = Login.properties(new MockEnvironment()
                .withProperty("SIMPUL_USER", "Siti.A")
                .withProperty("SIMPUL_PASSWORD", "rahasia sekali"));
        Map<String, String> users = new Binder(new MapConfigurationPropertySource(properties))
                .bind("simpul.users", Bindable.mapOf(String.class, String.class))
                .get();
        assertThat(users).containsOnlyKeys("Siti.A");
        String hash = users.getOrDefault("Siti.A", "");
        assertThat(hash).startsWith("{bcrypt}").doesNotContain("rahasia");
        assertThat(new BCryptPasswordEncoder().matches("rahasia sekali", hash.substring("{bcrypt}".length())))
                .isTrue();
    }

    @Test
    void needsBothOfThem() {
        assertThatThrownBy(() -> Login.properties(new MockEnvironment().withProperty("SIMPUL_USER", "siti")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("SIMPUL_PASSWORD");
    }
}

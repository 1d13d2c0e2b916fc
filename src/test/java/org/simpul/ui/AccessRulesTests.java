package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class AccessRulesTests {

    private static final Map<String, String> NOBODY = Map.of();

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "", "no such host at all"})
    void refuseAnyOtherAddressWithoutUsers(String address) {
        assertThatThrownBy(() -> new AccessRules(new ListenAddress(address), NOBODY))
                .isInstanceOf(UnsafeAccessException.class)
                .hasMessageContaining("simpul.users");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.8.9.1"})
    void needNoUsersOnThisComputer(String address) {
        assertThatCode(() -> new AccessRules(new ListenAddress(address), NOBODY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "{noop}secret", "{MD5}5ebe2294ecd0e0f08eab7690d2a6ee69"})
    void refuseAPasswordThatIsNotHashedWell(String password) {
        assertThatThrownBy(() -> new AccessRules(new ListenAddress("127.0.0.1"), Map.of("ann", password)))
                .isInstanceOf(UnsafeAccessException.class)
                .hasMessageContaining("ann")
                .hasMessageNotContaining(password);
    }

    @Test
    void letInWhoIsConfigured() {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("secret");

        AccessRules rules = new AccessRules(new ListenAddress("0.0.0.0"), Map.of("ann", hash));

        String stored = rules.logins().loadUserByUsername("ann").getPassword();
        assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder().matches("secret", stored))
                .isTrue();
    }
}

package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ConnectingTests {

    @Test
    void withoutUsersEverybodyAtThisComputerMay() {
        assertThat(new Connecting(false, Set.of()).isAllowed("")).isTrue();
    }

    @Test
    void withUsersOnlyThoseWhoAreNamedMay() {
        Connecting connecting = new Connecting(true, Set.of("ann"));

        assertThat(connecting.isAllowed("ann")).isTrue();
        assertThat(connecting.isAllowed("bob")).isFalse();
        assertThat(new Connecting(true, Set.of()).isAllowed("ann")).isFalse();
    }
}

package org.simpul;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The one user that the variables SIMPUL_USER and SIMPUL_PASSWORD name, for where only variables can be set. */
final class Login {

    private static final String USER = "SIMPUL_USER";
    private static final String PASSWORD = "SIMPUL_PASSWORD";

    private Login() {}

    /** As a setting with the password hashed; none where none is named. */
    static Map<String, Object> properties(Environment environment) {
        Optional<String> user = value(environment, USER);
        Optional<String> password = value(environment, PASSWORD);
        if (user.isPresent() != password.isPresent()) {
            throw new StartFailure("Set both " + USER + " and " + PASSWORD + ", or neither.");
        }
        return user.map(name -> Map.<String, Object>of(
                        "simpul.users[" + name + "]",
                        "{bcrypt}" + new BCryptPasswordEncoder().encode(password.orElseThrow())))
                .orElse(Map.of());
    }

    /** Whether anybody has to log in. */
    static boolean configured(Environment environment) {
        return Binder.get(environment)
                .bind("simpul.users", Bindable.mapOf(String.class, String.class))
                .isBound();
    }

    private static Optional<String> value(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty(name)).filter(value -> !value.isBlank());
    }
}

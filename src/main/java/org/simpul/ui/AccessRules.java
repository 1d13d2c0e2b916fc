package org.simpul.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Who may see the page: everybody at this computer or, where users are configured, they alone. */
public final class AccessRules {

    private static final String BCRYPT = "{bcrypt}";

    private final Map<String, String> users;

    /**
     * @param users the hashed password, {@code {bcrypt}…}, of each user's name
     * @throws UnsafeAccessException for a password that is not hashed, or an address that is not safe without users
     */
    public AccessRules(ListenAddress address, Map<String, String> users) {
        this.users = Map.copyOf(users);
        users.forEach((name, password) -> {
            if (!password.startsWith(BCRYPT)) {
                throw new UnsafeAccessException(
                        "The password of the user \"" + name + "\" is not hashed: write " + BCRYPT + " and its hash.");
            }
        });
        address.check(!users.isEmpty());
    }

    /** The users that may log in. */
    public InMemoryUserDetailsManager logins() {
        List<UserDetails> logins = users.entrySet().stream()
                .map(user -> User.withUsername(user.getKey())
                        .password(user.getValue())
                        .roles("USER")
                        .build())
                .toList();
        return new InMemoryUserDetailsManager(logins);
    }

    /** The rules for programs: the same people, who say in each request who they are. They have no sessions to ride on. */
    public SecurityFilterChain chainForPrograms(HttpSecurity http) throws Exception {
        http.securityMatcher("/api/**", "/mcp")
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SameSite(), AuthorizationFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        if (users.isEmpty()) {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        } else {
            http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .httpBasic(basic -> basic.authenticationEntryPoint(AccessRules::askWhoItIs));
        }
        return http.build();
    }

    /** An error that is sent on to the page of errors would end at the login of people. */
    private static void askWhoItIs(HttpServletRequest request, HttpServletResponse response, Exception refused)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Simpul\"");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write("""
                {"status": 401, "title": "Unauthorized", "detail": "Give a name and its password (HTTP Basic)."}""");
    }

    /** The rules for people as a chain of filters. */
    public SecurityFilterChain chain(HttpSecurity http) throws Exception {
        if (users.isEmpty()) {
            http.with(
                    VaadinSecurityConfigurer.vaadin(),
                    vaadin -> vaadin.enableNavigationAccessControl(false)
                            .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll));
        } else {
            http.authorizeHttpRequests(
                    requests -> requests.requestMatchers("/icons/**").permitAll());
            http.with(
                    VaadinSecurityConfigurer.vaadin(),
                    vaadin -> vaadin.loginView(LoginView.class)
                            .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        }
        return http.build();
    }
}

package org.simpul.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request first: gives each answer its safe headers and, where only this computer is listened to, answers
 * only requests that name it as their host.
 *
 * <p>Else a site could point its own name at 127.0.0.1, and read through the browser what only its user should.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class RequestGuard extends OncePerRequestFilter {

    private static final int MISDIRECTED_REQUEST = 421;
    private static final Set<String> THIS_COMPUTER = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

    private final boolean loopback;

    public RequestGuard(ListenAddress address) {
        loopback = address.loopback();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (loopback && !THIS_COMPUTER.contains(request.getServerName())) {
            response.sendError(MISDIRECTED_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }
}

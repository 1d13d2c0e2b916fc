package org.simpul.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
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

    private static final Pattern FOR_PROGRAMS = Pattern.compile("/(api|mcp)(/.*)?");

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
        } else if (isOfAnotherSite(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether the page of another site asks what only programs do. */
    private static boolean isOfAnotherSite(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || !FOR_PROGRAMS.matcher(request.getRequestURI()).matches()) {
            return false;
        }
        try {
            return !request.getServerName().equals(URI.create(origin).getHost());
        } catch (IllegalArgumentException _) {
            return true;
        }
    }
}

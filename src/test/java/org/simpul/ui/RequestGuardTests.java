package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestGuardTests {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]"})
    void answersWhoNamesThisComputer(String host) throws ServletException, IOException {
        assertThat(answer("127.0.0.1", host).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "192.0.2.7"})
    void answersNobodyWhoNamesAnother(String host) throws ServletException, IOException {
        assertThat(answer("127.0.0.1", host).getStatus()).isEqualTo(421);
    }

    @Test
    void answersAnyHostWhereUsersLogIn() throws ServletException, IOException {
        assertThat(answer("0.0.0.0", "graph.example").getStatus()).isEqualTo(200);
    }

    @Test
    void givesEveryAnswerItsHeaders() throws ServletException, IOException {
        MockHttpServletResponse answer = answer("127.0.0.1", "localhost");

        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }

    private static MockHttpServletResponse answer(String address, String host) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setServerName(host);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new RequestGuard(new ListenAddress(address)).doFilter(request, response, new MockFilterChain());
        return response;
    }
}

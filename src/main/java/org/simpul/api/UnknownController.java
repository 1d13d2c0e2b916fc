package org.simpul.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program that a question is none; else the page of people would answer. */
@RestController
@Hidden
public class UnknownController {

    @GetMapping("/api/**")
    void unknown(HttpServletRequest request) {
        throw new NothingThereException("question", request.getRequestURI());
    }
}

package org.simpul.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tells a program that a question is none, or is not asked like this; else the page of people would answer. */
@RestController
@Hidden
public class UnknownController {

    private static final String ALL = "/api/**";

    private final RequestMappingHandlerMapping mappings;

    public UnknownController(RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @RequestMapping(ALL)
    void unknown(HttpServletRequest request)
            throws HttpRequestMethodNotSupportedException, HttpMediaTypeNotSupportedException,
                    HttpMediaTypeNotAcceptableException {
        List<RequestMappingInfo> there = there(request.getRequestURI());
        Set<String> methods = there.stream()
                .flatMap(one -> one.getMethodsCondition().getMethods().stream())
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
        if (there.isEmpty()) {
            throw new NothingThereException("question", request.getRequestURI());
        }
        if (!methods.contains(request.getMethod())) {
            throw new HttpRequestMethodNotSupportedException(request.getMethod(), methods);
        }
        List<MediaType> json = List.of(MediaType.APPLICATION_JSON);
        if (request.getContentType() != null) {
            MediaType given = MediaType.parseMediaType(request.getContentType());
            if (!MediaType.APPLICATION_JSON.isCompatibleWith(given)) {
                throw new HttpMediaTypeNotSupportedException(given, json);
            }
        }
        throw new HttpMediaTypeNotAcceptableException(json);
    }

    /** What is answered at a path, however it is asked. */
    private List<RequestMappingInfo> there(String path) {
        PathContainer wanted = PathContainer.parsePath(path);
        return mappings.getHandlerMethods().keySet().stream()
                .filter(one -> one.getPathPatternsCondition() != null
                        && one.getPathPatternsCondition().getPatterns().stream()
                                .anyMatch(
                                        pattern -> !pattern.getPatternString().equals(ALL) && pattern.matches(wanted)))
                .toList();
    }
}

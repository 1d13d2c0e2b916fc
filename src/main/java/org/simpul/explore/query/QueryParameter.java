package org.simpul.explore.query;

import org.simpul.explore.Bilingual;

/**
 * A parameter of a query, as a form asks for it.
 *
 * @param name without the dollar sign
 * @param what what it means
 * @param example what the form starts with, as {@link ParameterText} reads it; empty where nothing fits
 */
public record QueryParameter(String name, ParameterType type, Bilingual what, String example) {}

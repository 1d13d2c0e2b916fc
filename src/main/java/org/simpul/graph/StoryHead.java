package org.simpul.graph;

/**
 * What a list tells of a story.
 *
 * @param title the English one; empty where there is none
 * @param titleId the Indonesian one; empty where there is none
 * @param steps how many
 * @param by who saved it last; empty where they gave no name
 */
public record StoryHead(String title, String titleId, int steps, String by) {}

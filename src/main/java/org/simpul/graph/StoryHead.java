package org.simpul.graph;

/**
 * What a list tells of a story's content.
 *
 * @param title the English one; empty where there is none
 * @param titleId the Indonesian one; empty where there is none
 * @param steps how many
 */
public record StoryHead(String title, String titleId, int steps) {}

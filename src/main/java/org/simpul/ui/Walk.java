package org.simpul.ui;

import org.simpul.curate.Curation;
import org.simpul.curate.News;
import org.simpul.explore.Stories;
import org.simpul.explore.query.Workbench;
import org.simpul.graph.Graph;
import org.simpul.graph.PerspectiveQuery;

/** A database that pages walk, and what all of them share about it. */
public record Walk(
        Place place,
        Graph graph,
        PerspectiveQuery perspectives,
        Workbench workbench,
        News news,
        Curation curation,
        Stories stories,
        DatabaseWatch watch) {}

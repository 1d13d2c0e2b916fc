package org.simpul.graph;

import java.util.List;

/**
 * The claims behind an edge.
 *
 * @param lines of the newest documents, capped
 * @param total how many claims there are
 */
public record EvidenceList(List<EvidenceLine> lines, long total) {

    public EvidenceList {
        lines = List.copyOf(lines);
    }
}

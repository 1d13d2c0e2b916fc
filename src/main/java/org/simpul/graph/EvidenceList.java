package org.simpul.graph;

import java.util.List;

/**
 * The claims behind an edge.
 *
 * @param lines those that stand, of the newest documents, capped
 * @param total how many there are of these
 * @param rejected those that somebody has rejected, of the newest documents, capped
 * @param rejections how many there are of these
 * @param outside how many stand outside of the time that was asked for
 */
public record EvidenceList(
        List<EvidenceLine> lines, long total, List<EvidenceLine> rejected, long rejections, long outside) {

    public static final EvidenceList NONE = new EvidenceList(List.of(), 0, List.of(), 0, 0);

    public EvidenceList {
        lines = List.copyOf(lines);
        rejected = List.copyOf(rejected);
    }
}

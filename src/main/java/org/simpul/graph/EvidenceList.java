package org.simpul.graph;

import java.util.List;
import java.util.function.Predicate;

/**
 * The claims behind an edge.
 *
 * @param lines of the newest documents, capped
 * @param total how many claims there are
 * @param outside how many more there are that were not asked for
 */
public record EvidenceList(List<EvidenceLine> lines, long total, long outside) {

    public EvidenceList {
        lines = List.copyOf(lines);
    }

    /** Of these claims those alone that are wanted, as far as they are listed. */
    public EvidenceList where(Predicate<EvidenceLine> wanted) {
        List<EvidenceLine> left = lines.stream().filter(wanted).toList();
        long struck = (long) lines.size() - left.size();
        return new EvidenceList(left, total - struck, outside + struck);
    }
}

package org.simpul.ingest;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.Known;
import org.simpul.knowledge.Extraction;
import org.simpul.text.Document;

/** Where documents and their claims are kept: the graph, or a map in the tests of this room. */
interface Store {

    /** Which of {@code documents} are kept as {@code extractor} read them. */
    Known known(Collection<Document> documents, String extractor);

    /** Keeps {@code batch} in the place of what was kept of these documents, each of them whole or not at all. */
    void write(List<Extraction> batch);

    /** Brings up to date what is kept beside the documents, when no more come. */
    void settle();

    /** The graph. Interrupting its caller does not interrupt the database's driver, which would take it for a failure. */
    static Store of(ClaimWriter writer) {
        return new Store() {
            @Override
            public Known known(Collection<Document> documents, String extractor) {
                return uninterrupted(() -> writer.known(documents, extractor));
            }

            @Override
            public void write(List<Extraction> batch) {
                uninterrupted(() -> writer.write(batch));
            }

            @Override
            public void settle() {
                uninterrupted(() -> {
                    writer.rankHubs();
                    return true;
                });
            }
        };
    }

    /**
     * What {@code call} answers, on a thread of its own, so that interrupting this one does not interrupt it; not a virtual
     * one, which would wait in line behind those that extract.
     */
    static <T> T uninterrupted(Supplier<T> call) {
        return Ahead.answer(Ahead.begin(call));
    }
}

package org.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.extract.RuleExtractor;
import org.simpul.extract.lexicon.Tables;
import org.simpul.extract.llm.ChatStub;
import org.simpul.extract.llm.LlmExtractor;
import org.simpul.extract.llm.Said;
import org.simpul.extract.llm.SideBySide;
import org.simpul.ingest.Outcome.Rejected;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Extraction;

/** The rules and a language model on the way into the store. */
class BothExtractorsTests {

    private static final String TEXT = "Putin met Xi Jinping in Astana.";

    private final ChatStub stub = new ChatStub();
    private final LlmExtractor llm = new LlmExtractor(stub.settings(), Tables.builtIn());
    private final MapStore store = new MapStore();
    private final Ingest ingest = new Ingest(new SideBySide(new RuleExtractor(), llm), store);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void storesTheClaimsOfEitherAndNothingMoreTheNextTime() throws IOException {
        stub.behave(ChatStub.says(Said.all(Said.meeting(0, TEXT, "Putin", "Xi Jinping"))));
        Files.writeString(folder.resolve("a.txt"), TEXT);

        IngestReport first = ingest.run(List.of(folder), _ -> {});
        List<Extraction> before = List.copyOf(store.kept.values());
        IngestReport again = ingest.run(List.of(folder), _ -> {});

        assertThat(before.getFirst().claims())
                .filteredOn(claim -> claim.relation().name().equals("MEETS"))
                .extracting(Claim::extractor)
                .containsExactly(new RuleExtractor().name(), "llm:stub:1");
        assertThat(first.claims()).isEqualTo(before.getFirst().claims().size());
        assertThat(again.known()).isEqualTo(1);
        assertThat(stub.requests()).as("nobody is asked again").hasSize(1);
        assertThat(store.kept.values()).containsExactlyElementsOf(before);
    }

    @Test
    void aDocumentWithoutAnAnswerIsRejectedWithTheReasonAndReadTheNextTime() throws IOException {
        stub.behave(_ -> ChatStub.says("I am sorry, Putin met nobody"));
        Files.writeString(folder.resolve("a.txt"), TEXT);

        IngestReport first = ingest.run(List.of(folder), _ -> {});

        assertThat(first.rejections())
                .containsExactly(new Rejected(
                        folder.resolve("a.txt").toString(), "was not read: llm:stub:1 answered what is no JSON"));
        assertThat(store.kept).isEmpty();

        stub.behave(ChatStub.says(Said.all(Said.meeting(0, TEXT, "Putin", "Xi Jinping"))));
        assertThat(ingest.run(List.of(folder), _ -> {}).ingested()).isEqualTo(1);
    }
}

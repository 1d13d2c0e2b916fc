package org.simpul.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the sentences of predictions stand in the texts that they name. */
public final class Verbatim {

    private final Path folder;
    private final Map<String, Optional<String>> texts = new HashMap<>();

    /** With the folder that has a NAME.txt for each document. */
    public Verbatim(Path folder) {
        this.folder = folder;
    }

    /** How many of the sentences whose text is there are in it. */
    public Ratio of(List<Prediction> predictions) {
        List<Boolean> outcomes = new ArrayList<>();
        for (Prediction prediction : predictions) {
            Optional<String> text = texts.computeIfAbsent(prediction.document(), this::read);
            text.ifPresent(whole -> prediction
                    .sentence()
                    .ifPresent(sentence -> outcomes.add(whole.contains(NameForms.folded(sentence)))));
        }
        return Ratio.of(outcomes);
    }

    private Optional<String> read(String document) {
        try {
            return Optional.of(NameForms.folded(Files.readString(folder.resolve(document + ".txt"))));
        } catch (NoSuchFileException | InvalidPathException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw Rows.unreadable(folder + "/" + document + ".txt", e);
        }
    }
}

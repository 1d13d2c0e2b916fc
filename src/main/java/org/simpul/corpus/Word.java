package org.simpul.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** A Word document (Office Open XML, ECMA-376), of which the running text stays: nothing embedded, no macros. */
final class Word {

    private static final Pattern TEXT = Pattern.compile("word/document\\d*\\.xml");

    /** What old Office files begin with, and new ones that a password encrypts. */
    private static final String OLD = "d0cf11e0";

    private Word() {}

    static Draft draft(byte[] bytes) throws Refusal {
        if (HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 4)).equals(OLD)) {
            throw new Refusal("is protected by a password, or of an old kind: save it as .docx without one");
        }
        Patience patience = new Patience(Patience.LONGEST);
        Unpacking unpacking = new Unpacking(bytes.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (TEXT.matcher(part.getName()).matches()) {
                    return new WordText(patience).read(unpacking.watch(zip));
                }
                unpacking.watch(zip).skip(Long.MAX_VALUE);
            }
            throw new Refusal("is no Word document: save it as .docx");
        } catch (LimitException e) {
            throw Refusal.of(e);
        } catch (XMLStreamException e) {
            // A reader of XML wraps what befell its stream.
            throw e.getNestedException() instanceof LimitException limit
                    ? Refusal.of(limit)
                    : new Refusal("is damaged: open it in a word processor and save it again");
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("is damaged: open it in a word processor and save it again");
        }
    }

    /** A draft of a text with what its author marked as its title. */
    static Draft titled(String title, String text) {
        return new Draft(
                Texts.line(title), text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

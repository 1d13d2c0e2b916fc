package org.simpul.corpus;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF, of which the text stays: no pictures, forms, scripts or attachments. */
final class Pdf {

    static {
        // PDFBox notes which fonts there are; by default in a file in the home folder.
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }

    private Pdf() {}

    static Draft draft(byte[] bytes) throws Refusal {
        return draft(bytes, new Patience(Patience.LONGEST));
    }

    static Draft draft(byte[] bytes, Patience patience) throws Refusal {
        try (WatchedBytes source = new WatchedBytes(bytes, patience);
                PDDocument document = Loader.loadPDF(source)) {
            String text = PageText.of(document, patience);
            if (text.isBlank()) {
                throw new Refusal("holds pictures of pages and no text: run it through text recognition (OCR) first");
            }
            return Draft.of(Texts.normalise(text).strip() + "\n");
        } catch (InvalidPasswordException e) {
            throw new Refusal("is protected by a password: save it without one");
        } catch (LimitException e) {
            throw Refusal.of(e);
        } catch (OutOfMemoryError e) {
            throw new Refusal("unpacks to more than memory holds: save its text as .txt");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // What the parser says of it may quote it.
            throw new Refusal("is no PDF, or a damaged one: open it and save it again");
        }
    }
}

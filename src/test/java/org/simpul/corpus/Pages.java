package org.simpul.corpus;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Writes PDFs for tests. */
final class Pages {

    private Pages() {}

    /** A page whose printed lines are {@code lines}; a blank one leaves a gap, as between paragraphs. */
    static byte[] of(String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            print(document, List.of(lines));
            return bytes(document);
        }
    }

    static byte[] withPassword(String user, String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            print(document, List.of(lines));
            document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
            return bytes(document);
        }
    }

    static byte[] scanned() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                BufferedImage picture = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0);
            }
            return bytes(document);
        }
    }

    /** A page that draws nothing, at great length. */
    static byte[] swelling(int bytes) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            InputStream spaces = new ByteArrayInputStream(" ".repeat(bytes).getBytes(StandardCharsets.US_ASCII));
            page.setContents(new PDStream(document, spaces, COSName.FLATE_DECODE));
            return bytes(document);
        }
    }

    private static void print(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            content.setLeading(14);
            content.beginText();
            content.newLineAtOffset(60, 720);
            for (String line : lines) {
                if (!line.isEmpty()) {
                    content.showText(line);
                } else {
                    content.newLine();
                    content.newLine();
                }
                content.newLine();
            }
            content.endText();
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}

package org.simpul.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.text.Document;

class WordTests {

    private static final String DAMAGED = "is damaged: open it in a word processor and save it again";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String BODY =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String END = "</w:body></w:document>";

    @TempDir
    Path folder;

    @Test
    void readsAParagraphALine() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFParagraph title = word.createParagraph();
            title.setStyle("Title");
            title.createRun().setText("Presidents Meet");
            XWPFParagraph first = word.createParagraph();
            first.createRun().setText("President Putin met ");
            XWPFRun second = first.createRun();
            second.setBold(true);
            second.setText("President Xi");
            first.createRun().setText(" in Astana.");
            XWPFRun hidden = first.createRun();
            hidden.setVanish(true);
            hidden.setText("Nobody sees this.");
            XWPFTable table = word.createTable(1, 2);
            table.getRow(0).getCell(0).setText("The first cell.");
            table.getRow(0).getCell(1).setText("The second cell.");

            Document document = Readings.document(write(bytes(word)));

            assertThat(document.title()).isEqualTo("Presidents Meet");
            assertThat(document.text().lines().filter(line -> !line.isBlank()))
                    .containsExactly(
                            "Presidents Meet",
                            "President Putin met President Xi in Astana.",
                            "The first cell.",
                            "The second cell.");
        }
    }

    @Test
    void leavesOutWhatIsDeletedAndWhatStandsThereTwice() throws IOException {
        String xml = HEAD + BODY + "<w:p><w:r><w:t>The leaders met in the capital of the country.</w:t></w:r>"
                + "<w:del><w:r><w:delText>Deleted.</w:delText></w:r></w:del>"
                + "<w:moveFrom><w:r><w:t>Moved.</w:t></w:r></w:moveFrom>"
                + "<x:Fallback xmlns:x=\"x\"><w:r><w:t>Again.</w:t></w:r></x:Fallback>"
                + "<w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p>" + END;

        assertThat(Readings.document(write(packed(xml))).text())
                .isEqualTo("The leaders met in the capital of the country.\n");
    }

    @Test
    void fetchesNoEntityAndLetsNoneGrow() throws IOException {
        String secret = Files.writeString(folder.resolve("secret.txt"), "the secret")
                .toUri()
                .toString();
        String fetching = HEAD + "<!DOCTYPE w [<!ENTITY e SYSTEM \"" + secret + "\">]>" + BODY
                + "<w:p><w:r><w:t>The leaders met in the capital. &e;</w:t></w:r></w:p>" + END;
        String growing = HEAD + "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + BODY + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>" + END;

        assertThat(Readings.refusal(write(packed(fetching)))).isEqualTo(DAMAGED);
        assertThat(Readings.refusal(write(packed(growing)))).isEqualTo(DAMAGED);
    }

    @Test
    void saysThatItIsDamaged() throws IOException {
        assertThat(Readings.refusal(write(packed(HEAD + BODY + "<w:p>")))).isEqualTo(DAMAGED);
        assertThat(Readings.refusal(write("no archive".getBytes(UTF_8))))
                .isEqualTo("is no Word document: save it as .docx");
        assertThat(Readings.refusal(write(Zips.of(Map.of("xl/workbook.xml", "<x/>")))))
                .isEqualTo("is no Word document: save it as .docx");
    }

    @Test
    void saysThatAPasswordProtectsIt() throws IOException {
        byte[] encrypted = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};

        assertThat(Readings.refusal(write(encrypted)))
                .isEqualTo("is protected by a password, or of an old kind: save it as .docx without one");
    }

    @Test
    @Timeout(60)
    void leavesWhatSwellsUnread() throws IOException {
        String bomb = HEAD + BODY + "<w:p><w:r>" + " ".repeat(64 << 20) + "</w:r></w:p>" + END;

        assertThat(Readings.refusal(write(packed(bomb))))
                .isEqualTo("unpacks to far more than it holds, as a zip bomb does: nothing more of it is read");
    }

    private static byte[] packed(String xml) throws IOException {
        return Zips.of(Map.of("word/document.xml", xml));
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.write(out);
        return out.toByteArray();
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("news.docx"), bytes);
    }
}

package org.simpul.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTests {

    private static final String SENTENCE = "Presiden Erdoğan bertemu Xi di Astana – “hangat” 🤝 e\u0301.";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void readsUtf8WithAndWithoutAMark() throws Refusal {
        assertThat(TextDecoder.decode(SENTENCE.getBytes(UTF_8))).isEqualTo(SENTENCE);
        assertThat(Texts.normalise(TextDecoder.decode(("\uFEFF" + SENTENCE).getBytes(UTF_8))))
                .isEqualTo(SENTENCE);
    }

    @Test
    void readsUtf16ByItsMark() throws Refusal {
        assertThat(TextDecoder.decode(joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, SENTENCE.getBytes(UTF_16LE))))
                .isEqualTo(SENTENCE);
        assertThat(TextDecoder.decode(joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, SENTENCE.getBytes(UTF_16BE))))
                .isEqualTo(SENTENCE);
    }

    @Test
    void readsTheCharsetThatAPageDeclares() throws Refusal {
        String page = "<html><head><meta charset=\"iso-8859-9\"></head><body>Recep Tayyip Erdoğan’ın</body></html>"
                .replace('’', '\'');

        assertThat(TextDecoder.decode(page.getBytes(Charset.forName("iso-8859-9"))))
                .isEqualTo(page);
    }

    @Test
    void readsWindows1252WhereNothingElseFits() throws Refusal {
        String sentence = "The café’s owner – a “friend” of José – said the talks were held in the capital.";

        assertThat(TextDecoder.decode(sentence.getBytes(WINDOWS_1252))).isEqualTo(sentence);
        assertThat(TextDecoder.assumed(sentence.getBytes(WINDOWS_1252))).contains("Windows-1252");
        assertThat(TextDecoder.assumed(sentence.getBytes(UTF_8))).isEmpty();
        assertThat(TextDecoder.assumed(joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, sentence.getBytes(UTF_16LE))))
                .isEmpty();
    }

    @Test
    void refusesDamagedUtf8InsteadOfGarblingIt() {
        byte[] damaged = joined("He said “yes” and ".getBytes(UTF_8), new byte[] {(byte) 0xE2, (byte) 0x80, ' ', 'x'});

        assertThat(refusal(damaged)).isEqualTo("is not valid UTF-8 (from byte 22 on), nor clearly another");
    }

    @Test
    void refusesHalvesOfTypicalCharactersInsteadOfGarblingThem() {
        assertThat(refusal(joined(
                        "He said ".getBytes(UTF_8), new byte[] {(byte) 0xE2, (byte) 0x80}, " no".getBytes(UTF_8))))
                .startsWith("is not valid UTF-8 (from byte 8 on)");
        assertThat(refusal(joined("He said ".getBytes(UTF_8), new byte[] {(byte) 0xF0, (byte) 0x9F, (byte) 0xA4})))
                .startsWith("is not valid UTF-8 (from byte 8 on)");
    }

    @Test
    void refusesAnotherAlphabetInOneByteALetter() {
        assertThat(refusal("Президент встретился с министром".getBytes(Charset.forName("windows-1251"))))
                .startsWith("is not valid UTF-8");
    }

    @Test
    void refusesBytesThatWindows1252LacksToo() {
        assertThat(refusal("The talks were \u0081 held".getBytes(ISO_8859_1))).startsWith("is not valid UTF-8");
    }

    @Test
    void namesWhatIsNoText() {
        assertThat(refusal("%PDF-1.7\n".getBytes(UTF_8))).isEqualTo("is a PDF, not text");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isEqualTo("is a ZIP archive or an Office document, not text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\u0001\u0002\u0003 text", "\u007fELF\u0002\u0001"})
    void refusesBinary(String bytes) {
        assertThat(refusal(bytes.getBytes(UTF_8))).endsWith("not text");
    }

    @Test
    void refusesHalfAUtf16Character() {
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, (byte) 0xD8}))
                .isEqualTo("is not valid UTF-16, though its first bytes say so");
    }

    @Test
    void believesNoCharsetThatDoesNotExist() {
        assertThat(refusal("<meta charset='no such thing'>\u0081\u0090".getBytes(ISO_8859_1)))
                .startsWith("is not valid UTF-8");
    }

    private static String refusal(byte[] bytes) {
        try {
            throw new AssertionError("Read as: " + TextDecoder.decode(bytes));
        } catch (Refusal e) {
            return e.reason();
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

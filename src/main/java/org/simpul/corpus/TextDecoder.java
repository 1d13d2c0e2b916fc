package org.simpul.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From bytes to characters, or to the reason why not: nothing is garbled in silence.
 *
 * <p>In this order: a byte order mark, UTF-8, the charset that a page declares, and Windows-1252 where the bytes leave no
 * other reading.
 */
final class TextDecoder {

    private static final Map<String, String> SIGNATURES = Map.of(
            "25504446", "a PDF",
            "504b0304", "a ZIP archive or an Office document",
            "d0cf11e0", "an old Office document",
            "89504e47", "a PNG picture",
            "ffd8ff", "a JPEG picture",
            "47494638", "a GIF picture",
            "1f8b08", "compressed with gzip",
            "7f454c46", "a program");

    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The share of bytes beyond ASCII from which a text of one byte a letter is neither Indonesian nor English. */
    private static final double MOST_ACCENTED = 0.1;

    private TextDecoder() {}

    static String decode(byte[] bytes) throws Refusal {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 4));
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (start.startsWith(signature.getKey())) {
                throw new Refusal("is " + signature.getValue() + ", not text");
            }
        }
        if (start.startsWith("fffe") || start.startsWith("feff")) {
            return strict(bytes, StandardCharsets.UTF_16)
                    .filter(text -> text.indexOf('\0') < 0)
                    .orElseThrow(() -> new Refusal("is not valid UTF-16, though its first bytes say so"));
        }
        if (binary(bytes)) {
            throw new Refusal("is binary, not text");
        }
        Optional<String> text = strict(bytes, StandardCharsets.UTF_8)
                .or(() -> declared(bytes).flatMap(charset -> strict(bytes, charset)))
                .or(() -> western(bytes));
        return text.orElseThrow(() ->
                new Refusal("is not valid UTF-8 (from byte " + firstInvalid(bytes) + " on), nor clearly another"));
    }

    /** The charset that text was decoded as without anything saying so; empty where it says so itself, or is UTF-8. */
    static Optional<String> assumed(byte[] bytes) {
        boolean isMarked = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe;
        boolean isSaid = isMarked
                || strict(bytes, StandardCharsets.UTF_8).isPresent()
                || declared(bytes).flatMap(charset -> strict(bytes, charset)).isPresent();
        return isSaid ? Optional.empty() : Optional.of("Windows-1252");
    }

    /** The same where a header says which charset it is, which is believed unless the bytes are not of it. */
    static String decode(byte[] bytes, Optional<String> declared) throws Refusal {
        Optional<String> text = declared.flatMap(TextDecoder::charset).flatMap(charset -> strict(bytes, charset));
        return text.isPresent() ? text.get() : decode(bytes);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The characters of {@code bytes}, or empty where they are not of this charset. */
    static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(decoder(charset).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** A NUL, or more control characters than a text has any use for. */
    private static boolean binary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && !(b >= '\t' && b <= '\r') && b != 0x1b) {
                controls++;
            }
        }
        return controls * 100L > bytes.length;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 2_048), StandardCharsets.US_ASCII);
        Matcher matcher = DECLARED.matcher(head.toLowerCase(Locale.ROOT));
        try {
            return matcher.find() && head.contains("<") && Charset.isSupported(matcher.group(1))
                    ? Optional.of(Charset.forName(matcher.group(1)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /** Windows-1252, unless the bytes are damaged UTF-8, undefined there, or too many. */
    private static Optional<String> western(byte[] bytes) {
        int beyondAscii = 0;
        for (byte b : bytes) {
            beyondAscii += b < 0 ? 1 : 0;
        }
        boolean likely = beyondAscii <= Math.max(3, bytes.length * MOST_ACCENTED) && !hasUtf8Sequence(bytes);
        return likely ? strict(bytes, WINDOWS_1252) : Optional.empty();
    }

    /** Whether a character of several bytes, or a typical part of one, stands in UTF-8, which hardly happens by chance. */
    private static boolean hasUtf8Sequence(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xff;
            int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
            if (length > 1
                    && i + length <= bytes.length
                    && strict(Arrays.copyOfRange(bytes, i, i + length), StandardCharsets.UTF_8)
                            .isPresent()) {
                return true;
            }
            int after = i + 1 < bytes.length ? bytes[i + 1] & 0xff : -1;
            if ((lead == 0xe2 && (after == 0x80 || after == -1)) || (lead == 0xf0 && (after == 0x9f || after == -1))) {
                return true;
            }
        }
        return false;
    }

    private static int firstInvalid(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        decoder(StandardCharsets.UTF_8).decode(in, out, true);
        return in.position();
    }
}

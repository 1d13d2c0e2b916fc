package org.simpul.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An e-mail (RFC 5322, MIME): its subject, sender, date and words; no attachment, and nothing that it links to. */
final class Mail {

    private static final MimeConfig LIMITS = new MimeConfig.Builder()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderLen(1 << 16)
            .setMaxHeaderCount(1_000)
            .setMaxPartCount(1_000)
            .setMaxNestingDepth(10)
            .build();

    private final Map<String, String> headers = new HashMap<>();
    private final List<String> plain = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private boolean attached;
    private int depth;

    private Mail() {}

    static Draft draft(byte[] bytes) throws Refusal {
        try {
            Mail mail = new Mail();
            mail.read(bytes);
            return mail.draft();
        } catch (MimeException | IOException | IllegalArgumentException e) {
            throw new Refusal("is no e-mail, or a damaged one: save its text as .txt");
        }
    }

    private Draft draft() throws Refusal {
        if (headers.isEmpty()) {
            throw new Refusal("is no e-mail, or a damaged one: save its text as .txt");
        }
        String text = plain.isEmpty() ? String.join("\n", pages) : MailLines.joined(String.join("\n\n", plain));
        if (text.isBlank()) {
            throw new Refusal("is an e-mail without words: save what is attached to it, and import that");
        }
        Optional<String> subject = header("subject");
        return new Draft(
                subject,
                subject.map(title -> title + "\n\n").orElse("") + Texts.normalise(text),
                header("from").flatMap(MailLines::sender),
                header("date").flatMap(MailLines::date),
                Optional.empty(),
                Optional.empty());
    }

    private void read(byte[] bytes) throws MimeException, IOException, Refusal {
        MimeTokenStream mail = new MimeTokenStream(LIMITS);
        mail.parse(new ByteArrayInputStream(bytes));
        for (EntityState state = mail.getState(); state != EntityState.T_END_OF_STREAM; state = mail.next()) {
            switch (state) {
                case T_START_MESSAGE -> depth++;
                case T_END_MESSAGE -> depth--;
                case T_START_HEADER -> attached = false;
                case T_FIELD -> field(mail.getField());
                case T_BODY -> body(mail);
                default -> {}
            }
        }
    }

    /** What the mail itself says, not one that is sent along with it. */
    private void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        String body = field.getBody().strip();
        if (name.equals("content-disposition")) {
            attached = body.toLowerCase(Locale.ROOT).startsWith("attachment");
        }
        if (depth == 1) {
            headers.putIfAbsent(name, body);
        }
    }

    private void body(MimeTokenStream mail) throws IOException, Refusal {
        BodyDescriptor about = mail.getBodyDescriptor();
        boolean isPlain = about.getMimeType().equals("text/plain");
        boolean isPage = about.getMimeType().equals("text/html");
        if (depth == 1 && !attached && (isPlain || isPage)) {
            byte[] words = mail.getDecodedInputStream().readAllBytes();
            String text = TextDecoder.decode(words, Optional.ofNullable(about.getCharset()));
            (isPlain ? plain : pages).add(isPlain ? text : article(text));
        }
    }

    private static String article(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, img, [hidden], [style~=(?i)display\\s*:\\s*none]")
                .remove();
        return BlockText.of(page.body());
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name))
                .map(words -> DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT))
                .flatMap(Texts::line);
    }
}

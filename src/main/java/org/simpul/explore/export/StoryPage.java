package org.simpul.explore.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.Bilingual;
import org.simpul.explore.Drawings;
import org.simpul.explore.Prose;
import org.simpul.explore.Story;
import org.simpul.explore.StoryStep;
import org.simpul.graph.EvidenceLine;
import org.simpul.text.Span;

/**
 * A story as one HTML file that a browser shows without a server or a network.
 *
 * <p>It asks for nothing outside itself, and lets no script run but its own.
 */
public final class StoryPage {

    private static final Pattern STRANGE = Pattern.compile("<(?!/?(?:svg|title|rect|path|text)\\b)");
    private static final Map<String, Bilingual> WORDS = Map.of(
            "evidence", new Bilingual("What the papers say", "Kata surat kabar"),
            "look", new Bilingual("Light · dark", "Terang · gelap"),
            "back", new Bilingual("Back", "Kembali"),
            "next", new Bilingual("Next", "Lanjut"),
            "denied", new Bilingual("denied", "dibantah"),
            "reveal", new Bilingual("Show the names", "Tampilkan nama"));

    private final StringBuilder to = new StringBuilder();

    private StoryPage() {}

    /**
     * A step with its pictures and the sentences behind it.
     *
     * @param time what the pictures show, in words; empty where that is any time
     */
    public record Leaf(StoryStep step, Drawings drawings, Optional<Bilingual> time, List<EvidenceLine> evidence) {

        public Leaf {
            evidence = List.copyOf(evidence);
            Stream.of(
                            drawings.en(),
                            drawings.id(),
                            drawings.nameless().en(),
                            drawings.nameless().id())
                    .forEach(StoryPage::check);
        }
    }

    public static String write(Story story, List<Leaf> leaves) {
        StoryPage page = new StoryPage();
        page.head(story.title());
        leaves.forEach(page::leaf);
        page.foot();
        return page.to.toString();
    }

    private void head(Bilingual title) {
        String style = resource("story.css");
        String policy = "default-src 'none'; style-src 'sha256-" + Sha.of(style) + "'; script-src 'sha256-"
                + Sha.of(resource("story.js")) + "'; base-uri 'none'; form-action 'none'";
        to.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(policy)
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(title.read("en")))
                .append("</title>\n<style>")
                .append(style)
                .append("</style>\n</head>\n<body>\n<header>\n<p class=\"story\">");
        both(title);
        to.append("</p>\n<button id=\"language\" type=\"button\">EN · ID</button>\n");
        button("look");
        to.append("</header>\n<main>\n");
    }

    private void leaf(Leaf leaf) {
        StoryStep step = leaf.step();
        to.append("<section class=\"step").append(step.quiz() ? " quiz" : "").append("\">\n<div class=\"picture\">");
        pictures(leaf.drawings().en(), leaf.drawings().id(), "named");
        if (step.quiz()) {
            pictures(leaf.drawings().nameless().en(), leaf.drawings().nameless().id(), "nameless");
        }
        to.append("</div>\n<div class=\"words\">\n<h1>");
        both(step.title());
        to.append("</h1>\n");
        leaf.time().ifPresent(time -> {
            to.append("<p class=\"time\">");
            both(time);
            to.append("</p>\n");
        });
        for (String language : List.of("en", "id")) {
            to.append("<div class=\"prose\" data-in=\"")
                    .append(language)
                    .append("\">")
                    .append(Prose.html(step.text().read(language)))
                    .append("</div>\n");
        }
        if (!leaf.evidence().isEmpty()) {
            to.append("<div class=\"evidence\">\n<h2>");
            both(word("evidence"));
            to.append("</h2>\n");
            leaf.evidence().forEach(this::claim);
            to.append("</div>\n");
        }
        to.append("</div>\n</section>\n");
    }

    private void pictures(String en, String id, String kind) {
        Stream.of(Map.entry("en", en), Map.entry("id", id))
                .forEach(picture -> to.append("<div class=\"")
                        .append(kind)
                        .append("\" data-in=\"")
                        .append(picture.getKey())
                        .append("\">")
                        .append(picture.getValue()
                                .substring(Math.max(0, picture.getValue().indexOf("<svg"))))
                        .append("</div>"));
    }

    private void claim(EvidenceLine line) {
        to.append("<article>\n<p class=\"sentence\" lang=\"")
                .append(escaped(line.language()))
                .append("\">")
                .append(marked(line))
                .append("</p>\n<p class=\"source\">");
        String source = Stream.of(line.publisher().stream(), Stream.of(line.documentTitle()))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
        both(new Bilingual(
                source
                        + line.published()
                                .map(day -> " · " + Day.of(day, Locale.ENGLISH))
                                .orElse(""),
                source
                        + line.published()
                                .map(day -> " · " + Day.of(day, Locale.of("id")))
                                .orElse("")));
        if (!line.positive()) {
            to.append(" <span class=\"denied\">");
            both(word("denied"));
            to.append("</span>");
        }
        to.append("</p>\n</article>\n");
    }

    private static String marked(EvidenceLine line) {
        String sentence = line.sentence();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, sentence.length()));
        Stream.of(line.subject(), line.object())
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .forEach(cut -> cuts.add(Math.min(cut, sentence.length())));
        StringBuilder marked = new StringBuilder();
        for (Integer start = cuts.first(); start < sentence.length(); start = cuts.higher(start)) {
            Span piece = new Span(start, cuts.higher(start));
            String words = escaped(piece.of(sentence));
            if (line.subject().contains(piece)) {
                marked.append("<mark class=\"subject\">").append(words).append("</mark>");
            } else if (line.object().contains(piece)) {
                marked.append("<mark class=\"object\">").append(words).append("</mark>");
            } else {
                marked.append(words);
            }
        }
        return marked.toString();
    }

    private void foot() {
        to.append(
                "</main>\n<footer>\n<progress id=\"progress\" aria-labelledby=\"place\"></progress>\n<span id=\"place\"></span>\n");
        button("back");
        button("reveal");
        button("next");
        to.append("</footer>\n<script>").append(resource("story.js")).append("</script>\n</body>\n</html>\n");
    }

    private void button(String name) {
        to.append("<button id=\"").append(name).append("\" type=\"button\">");
        both(word(name));
        to.append("</button>\n");
    }

    private void both(Bilingual words) {
        for (String language : List.of("en", "id")) {
            to.append("<span data-in=\"")
                    .append(language)
                    .append("\">")
                    .append(escaped(words.read(language)))
                    .append("</span>");
        }
    }

    private static Bilingual word(String name) {
        return WORDS.getOrDefault(name, new Bilingual(name, ""));
    }

    private static String escaped(String text) {
        return Xml.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A picture is lines and letters: whatever else is in it does not come from the canvas. */
    private static void check(String svg) {
        String drawn = svg.substring(Math.max(0, svg.indexOf("<svg")));
        if (STRANGE.matcher(drawn).find()) {
            throw new IllegalArgumentException("Not a picture of the canvas");
        }
    }

    private static String resource(String name) {
        try (InputStream file = StoryPage.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("Missing: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

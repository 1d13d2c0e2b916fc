package org.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.extract.grammar.Grammar;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.RelationType;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;

/** Reads the claims that the sentences of a document state: by its titles and by the frames that fit it. */
final class ClaimExtractor {

    private final Grammar grammar;
    private final String extractor;

    ClaimExtractor(Grammar grammar, String extractor) {
        this.grammar = grammar;
        this.extractor = extractor;
    }

    /** The claims of each sentence, in order. */
    List<List<Claim>> claims(DocumentId document, List<Resolved> sentences, Language language) {
        Words words = grammar.words(language);
        List<Syntax> read =
                sentences.stream().map(sentence -> Syntax.of(sentence, words)).toList();
        List<Optional<String>> speakers = Quotations.speakers(read);
        Things things = new Things(document, words);
        Earlier earlier = new Earlier();
        List<List<Claim>> claims = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Optional<String> speaker = speakers.get(i);
            List<Claim> named = reader(document, read.get(i), speaker, earlier).read();
            List<Claim> all = things.read(sentences.get(i))
                    .map(it -> joined(
                            named,
                            reader(document, Syntax.of(it, words), speaker, earlier).framed().stream()
                                    .filter(claim -> things.own(claim.subject().id())
                                            || things.own(claim.object().id()))
                                    .toList()))
                    .orElse(named);
            claims.add(all);
            earlier.add(all);
        }
        return Retold.dated(claims);
    }

    private ClaimReader reader(DocumentId document, Syntax syntax, Optional<String> speaker, Earlier earlier) {
        return new ClaimReader(grammar, syntax, speaker, earlier, new ClaimSet(document, syntax, extractor));
    }

    /** What is told with names, and what is told of things without one where no name is told of in their stead. */
    private static List<Claim> joined(List<Claim> named, List<Claim> nameless) {
        List<Claim> more = nameless.stream()
                .filter(claim -> named.stream().noneMatch(it -> instead(it, claim)))
                .toList();
        return Stream.concat(
                        named.stream().filter(claim -> more.stream().noneMatch(it -> same(claim, it))), more.stream())
                .toList();
    }

    /** Whether a claim tells of the same and names what another does not. */
    private static boolean instead(Claim named, Claim nameless) {
        boolean between = named.relation() == RelationType.MEDIATES;
        return named.relation() == nameless.relation()
                && (between || named.subject().id().equals(nameless.subject().id()))
                && (between
                        || named.relation() == RelationType.OBSERVER_OF
                        || named.object().type() == nameless.object().type())
                && !named.object()
                        .id()
                        .value()
                        .endsWith("@" + named.evidence().document().value());
    }

    private static boolean same(Claim one, Claim other) {
        return one.relation() == other.relation()
                && one.subject().id().equals(other.subject().id())
                && one.evidence().object().start() < other.evidence().object().end()
                && other.evidence().object().start() < one.evidence().object().end();
    }
}

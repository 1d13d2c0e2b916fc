package org.simpul.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.extract.lexicon.EntityNames;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.extract.lexicon.Sense;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Language;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** Which summit a document is about, so that "the summit" may point to it. */
final class Summits {

    private static final int NEAR = 12;
    private static final Set<String> IN = Set.of("di", "in");

    private final Lexicon lexicon;
    private final Words words;

    Summits(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** The only summit that the document names, else the one of the bloc that it names most. */
    Optional<Entity> of(List<FoundNames> sentences, BiFunction<FoundNames, Name, List<Entity>> readings) {
        Set<Entity> named = new LinkedHashSet<>();
        Map<Entity, Integer> held = new LinkedHashMap<>();
        boolean spoken = false;
        for (FoundNames found : sentences) {
            for (Name name : found.names()) {
                if (summit(name) && !placed(name)) {
                    readings.apply(found, name).stream().findFirst().ifPresent(named::add);
                } else if (bloc(name)) {
                    held.merge(summitOf(name), 1, Integer::sum);
                }
            }
            spoken |= found.tokens().stream().anyMatch(token -> words.is(token.norm(), WordClass.SUMMIT_NOUN));
        }
        if (named.size() == 1) {
            return named.stream().findFirst();
        }
        if (!named.isEmpty() || !spoken) {
            return Optional.empty();
        }
        int most = held.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return held.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The first word of the place that stands behind a summit: "KTT SCO yang digelar di Astana". */
    Optional<String> venue(List<FoundNames> sentences) {
        for (FoundNames found : sentences) {
            for (Name name : found.names()) {
                if (name.may(EntityType.PLACE)
                        && name.from() > 0
                        && IN.contains(found.tokens().get(name.from() - 1).norm())) {
                    boolean held = found.tokens().subList(Math.max(0, name.from() - NEAR), name.from()).stream()
                            .anyMatch(token -> words.is(token.norm(), WordClass.SUMMIT_NOUN));
                    if (held) {
                        return Optional.of(found.tokens().get(name.from()).norm());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A summit named after its town, such as KTT Astana, and no region as KTT Asia Tengah: maybe another name of one that the document names too. */
    boolean placed(Name name) {
        List<Token> rest = Tokenizer.tokenize(name.surface()).stream()
                .filter(token -> !words.is(token.norm(), WordClass.SUMMIT_NOUN))
                .toList();
        return !name.known() && summit(name) && !rest.isEmpty() && place(rest);
    }

    private boolean place(List<Token> tokens) {
        Lexicon.Match match = lexicon.at(tokens, 0);
        boolean whole = words.language() == Language.INDONESIAN || match.end() == tokens.size();
        return whole
                && match.may(EntityType.PLACE)
                && match.senses().stream()
                        .noneMatch(sense -> sense.entry().kind().equals("region"));
    }

    private boolean summit(Name name) {
        return name.may(EntityType.EVENT)
                && Tokenizer.tokenize(name.surface()).stream()
                        .anyMatch(token -> words.is(token.norm(), WordClass.SUMMIT_NOUN));
    }

    private static boolean bloc(Name name) {
        return name.senses().stream().anyMatch(sense -> sense.entry().kind().equals("bloc"));
    }

    private Entity summitOf(Name bloc) {
        for (String title : List.of(bloc.surface() + " summit", "KTT " + bloc.surface())) {
            List<Token> tokens = Tokenizer.tokenize(title);
            Lexicon.Match match = lexicon.at(tokens, 0);
            if (match.end() == tokens.size()) {
                for (Sense sense : match.senses()) {
                    if (sense.entry().entity().type() == EntityType.EVENT) {
                        return sense.entry().entity();
                    }
                }
            }
        }
        String called = bloc.senses().stream()
                .filter(sense -> sense.entry().kind().equals("bloc"))
                .map(sense -> sense.entry().entity().name())
                .findFirst()
                .orElse(bloc.surface());
        return EntityNames.entity(EntityType.EVENT, called + " summit");
    }
}

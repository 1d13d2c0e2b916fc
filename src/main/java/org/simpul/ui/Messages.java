package org.simpul.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.Questions;
import org.simpul.explore.Vocabulary;
import org.simpul.explore.Vocabulary.Behind;
import org.simpul.explore.Vocabulary.Words;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.springframework.stereotype.Component;

/** The words of the page, in English and Indonesian; a word that is missing stops the page. */
@Component
public final class Messages implements I18NProvider {

    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale INDONESIAN = Locale.of("id");

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "org.simpul.ui.messages";

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(ENGLISH, INDONESIAN);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String words = bundle(locale).getString(key);
        return params.length == 0 ? words : new MessageFormat(words, language(locale)).format(params);
    }

    /** English, unless it is Indonesian. */
    static Locale language(Locale locale) {
        return locale.getLanguage().equals(INDONESIAN.getLanguage()) ? INDONESIAN : ENGLISH;
    }

    /** The relation in words; one that Simpul does not know is read as it is spelt. */
    static String relation(String relation, Locale locale) {
        return wordOr(
                "relation." + relation,
                locale,
                relation.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** The entity type in words; one that Simpul does not know is its label. */
    static String type(String label, Locale locale) {
        return wordOr("type." + label, locale, label);
    }

    /** A term of a reason in words; one that this version does not know is as it is spelt. */
    static String term(String words, Locale locale) {
        String constant = words.toUpperCase(Locale.ROOT).replace(' ', '_');
        return wordOr("why.term." + constant, locale, wordOr("relation." + words, locale, words));
    }

    /** The words that the canvas uses, and how it draws a database that Simpul did not fill. */
    static Vocabulary vocabulary(Questions questions) {
        return questions.own()
                ? vocabulary(Behind.CLAIMS, Map.of(), RelationWords.PLAIN)
                : vocabulary(Behind.RELATIONSHIPS, questions.kinds(), RelationWords.of(questions));
    }

    static Vocabulary vocabulary(Behind behind, Map<String, String> kinds, RelationWords said) {
        return new Vocabulary(
                words(
                        Stream.concat(
                                        Stream.of(RelationType.values()).map(RelationType::name),
                                        said.styles().keySet().stream())
                                .distinct(),
                        said::of),
                words(Stream.of(EntityType.values()).map(EntityType::label), Messages::type),
                behind,
                kinds,
                said.colours());
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language(locale),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String wordOr(String key, Locale locale, String otherwise) {
        ResourceBundle bundle = bundle(locale);
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    private static Map<String, Words> words(Stream<String> constants, Word word) {
        return constants.collect(Collectors.toMap(
                Function.identity(), name -> new Words(word.in(name, ENGLISH), word.in(name, INDONESIAN))));
    }

    /** How a constant is said in a language. */
    private interface Word {
        String in(String constant, Locale locale);
    }
}

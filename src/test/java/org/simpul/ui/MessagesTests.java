package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.simpul.explore.Vocabulary;
import org.simpul.explore.Vocabulary.Behind;
import org.simpul.graph.TypeStyle;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.Reason;
import org.simpul.knowledge.RelationType;
import org.simpul.knowledge.Term;

class MessagesTests {

    private final Messages messages = new Messages();

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(bundle(Messages.INDONESIAN).keySet())
                .containsExactlyInAnyOrderElementsOf(bundle(Messages.ENGLISH).keySet());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothLanguagesUseTheSameNumbers(String key) {
        Object[] values = {3, 4, 5};
        for (Locale locale : messages.getProvidedLocales()) {
            String pattern = bundle(locale).getString(key);
            String written = new MessageFormat(pattern, locale).format(values);
            assertThat(written).as("%s in %s", key, locale).isNotBlank().doesNotContain("{");
        }
        assertThat(places(Messages.INDONESIAN, key)).isEqualTo(places(Messages.ENGLISH, key));
    }

    @ParameterizedTest
    @EnumSource
    void everyRelationHasWords(RelationType relation) {
        assertThat(bundle(Messages.ENGLISH).containsKey("relation." + relation.name()))
                .isTrue();
        assertThat(Messages.vocabulary(Behind.CLAIMS, Map.of(), RelationWords.PLAIN)
                        .relations())
                .containsKey(relation.name());
    }

    @ParameterizedTest
    @EnumSource
    void everyEntityTypeHasWords(EntityType type) {
        assertThat(bundle(Messages.ENGLISH).containsKey("type." + type.label())).isTrue();
        assertThat(Messages.vocabulary(Behind.CLAIMS, Map.of(), RelationWords.PLAIN)
                        .types())
                .containsKey(type.label());
    }

    @ParameterizedTest
    @EnumSource
    void everyTermOfAReasonHasWords(Term term) {
        assertThat(bundle(Messages.ENGLISH).containsKey("why.term." + term)).isTrue();
        assertThat(Messages.term(term.words(), Messages.INDONESIAN))
                .isEqualTo(bundle(Messages.INDONESIAN).getString("why.term." + term));
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatAReasonIsAboutHasWords(Reason.About about) {
        assertThat(bundle(Messages.ENGLISH).containsKey("why.about." + about)).isTrue();
    }

    @Test
    void readsATermThatIsARelation() {
        assertThat(Messages.term("MEETS", Messages.INDONESIAN)).isEqualTo("bertemu");
        assertThat(Messages.term("of a later version", Messages.ENGLISH)).isEqualTo("of a later version");
    }

    @Test
    void saysOneTextAndTwoTexts() {
        assertThat(messages.getTranslation("edge.says", Locale.ENGLISH, 1)).isEqualTo("1 text says so");
        assertThat(messages.getTranslation("edge.says", Locale.ENGLISH, 2)).isEqualTo("2 texts say so");
        assertThat(messages.getTranslation("edge.denies", Locale.ENGLISH, 1)).isEqualTo("1 denies it");
        assertThat(messages.getTranslation("edge.denies", Locale.of("id"), 2)).isEqualTo("2 membantahnya");
    }

    @Test
    void speaksIndonesianOnlyToWhoWantsIt() {
        assertThat(Messages.relation("MEETS", Locale.of("id", "ID"))).isEqualTo("bertemu");
        assertThat(Messages.relation("MEETS", Locale.FRENCH)).isEqualTo("meets");
    }

    @Test
    void readsAnUnknownRelationAsItIsSpelt() {
        assertThat(Messages.relation("BORROWS_FROM", Locale.ENGLISH)).isEqualTo("borrows from");
        assertThat(Messages.type("Library", Locale.ENGLISH)).isEqualTo("Library");
    }

    @Test
    void aMissingWordIsAnError() {
        assertThatThrownBy(() -> messages.getTranslation("no.such.word", Locale.ENGLISH))
                .isInstanceOf(MissingResourceException.class);
    }

    static Stream<String> keys() {
        return bundle(Messages.ENGLISH).keySet().stream().sorted();
    }

    private static int places(Locale locale, String key) {
        return new MessageFormat(bundle(locale).getString(key), locale).getFormatsByArgumentIndex().length;
    }

    private static ResourceBundle bundle(Locale locale) {
        return Messages.bundle(locale);
    }

    @Test
    void aTypeIsCalledAndColouredAsPeopleWantIt() {
        TypeStyle style = new TypeStyle("ACTED_IN", Optional.of("plays in"), Optional.of(EntityType.EVENT), false);
        Vocabulary said =
                Messages.vocabulary(Behind.RELATIONSHIPS, Map.of(), new RelationWords(Map.of(style.type(), style)));

        assertThat(said.relations()).containsEntry("ACTED_IN", new Vocabulary.Words("plays in", "plays in"));
        assertThat(said.relations()).containsEntry("MEETS", new Vocabulary.Words("meets", "bertemu"));
        assertThat(said.colours()).isEqualTo(Map.of("ACTED_IN", "Event"));
    }
}

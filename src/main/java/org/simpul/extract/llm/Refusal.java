package org.simpul.extract.llm;

/** Why a claim of a language model is not taken. */
public enum Refusal {
    INCOMPLETE("incomplete"),
    NOT_THE_SENTENCE("not of a sentence of the text"),
    NOT_IN_THE_SENTENCE("a mention not in the sentence"),
    NAME_NOT_IN_THE_TEXT("a name not in the text"),
    NO_NAME("a pronoun or the like for a name"),
    UNKNOWN_RELATION("an unknown relation"),
    UNKNOWN_TYPE("an unknown type"),
    TYPES_DO_NOT_FIT("types that the relation does not link"),
    UNKNOWN_POLARITY("an unknown polarity"),
    UNKNOWN_MODALITY("an unknown modality"),
    CONFIDENCE_OUT_OF_RANGE("a confidence outside 0 to 1"),
    TO_ITSELF("an entity related to itself"),
    SPEAKER_NOT_IN_THE_TEXT("a speaker not in the text"),
    DATE_NOT_IN_THE_SENTENCE("a date not in the sentence"),
    REPEATED("repeated");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    /** What is wrong with the claim, for people. */
    public String words() {
        return words;
    }
}

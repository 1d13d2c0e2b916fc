package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.extract.lexicon.Form;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Language;
import org.simpul.text.Token;

/** Tells from its surroundings whether a capital is meant as a city or as the state that it stands for. */
final class Places {

    private static final Set<String> BASED = Set.of("based", "born", "headquartered", "listed");
    private static final Set<String> LOCATIVE = Set.of(
            "di", "ke", "menuju", "in", "at", "near", "outside", "around", "into", "inside", "across", "kota", "city",
            "sekitar", "dekat", "asal");
    private static final Set<String> TRAVEL = Set.of(
            "mengunjungi",
            "meninggalkan",
            "kunjungi",
            "tiba",
            "menyambangi",
            "menginjakkan",
            "visit",
            "visits",
            "visited",
            "visiting",
            "leave",
            "left",
            "leaving",
            "reached",
            "toured",
            "touring",
            "via",
            "merebut",
            "menyerang",
            "menggempur",
            "menguasai",
            "menduduki",
            "mengepung",
            "membombardir",
            "struck",
            "bombed",
            "shelled",
            "captured",
            "seized",
            "besieged",
            "attacked",
            "bertolak",
            "terbang",
            "capital",
            "ibukota");
    private static final Set<String> ENGLISH_BEARINGS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "north-east",
            "north-west",
            "south-east",
            "south-west",
            "outskirts",
            "environs",
            "upstream",
            "downstream",
            "inland");
    private static final Set<String> INDONESIAN_BEARINGS =
            Set.of("utara", "selatan", "timur", "barat", "laut", "daya", "tenggara", "asal", "pinggiran", "lepas");
    private static final Set<String> TO = Set.of("to", "from", "dari");
    private static final Set<String> LEAVING = Set.of(
            "leave", "leaves", "leaving", "left", "depart", "departs", "departing", "departed", "bound", "headed");

    private final Words words;

    Places(Words words) {
        this.words = words;
    }

    boolean locative(String norm) {
        return LOCATIVE.contains(norm) || TRAVEL.contains(norm);
    }

    /** "the Washington-based lender": where a body is, which is nobody that does anything. */
    boolean seat(FoundNames found, Name name) {
        List<Token> tokens = found.tokens();
        return name.to() + 1 < tokens.size()
                && tokens.get(name.to()).text().equals("-")
                && BASED.contains(tokens.get(name.to() + 1).norm());
    }

    /** "35 miles north of Zuwara", "38 kilometer timur laut Larantuka", "off Skye", "asal Biak": what lies in a direction from there, or comes from there. */
    boolean bearing(FoundNames found, Name name) {
        List<Token> tokens = found.tokens();
        String before = name.from() > 0 ? tokens.get(name.from() - 1).norm() : "";
        boolean of = before.equals("of") && name.from() > 1;
        return words.language() == Language.ENGLISH
                ? before.equals("off")
                        || (of
                                && ENGLISH_BEARINGS.contains(
                                        tokens.get(name.from() - 2).norm()))
                : INDONESIAN_BEARINGS.contains(before);
    }

    /** Whether behind the word "to" says where somebody goes. */
    boolean travel(String norm) {
        return words.is(norm, WordClass.MOVING) || TRAVEL.contains(norm);
    }

    boolean asPlace(FoundNames found, Name name) {
        List<Token> tokens = found.tokens();
        String before = name.from() > 0 ? tokens.get(name.from() - 1).norm() : "";
        if (seat(found, name) || locative(before)) {
            return true;
        }
        Optional<Name> first = (before.equals("and") || before.equals("dan")) && name.from() > 1
                ? found.nameBefore(name.from() - 1).filter(it -> it.may(EntityType.PLACE))
                : Optional.empty();
        if (first.isPresent() && first.get().from() > 0 && asPlace(found, first.get())) {
            return true;
        }
        boolean onward = before.equals("to")
                && name.from() > 1
                && Set.of("on", "onward", "onwards")
                        .contains(tokens.get(name.from() - 2).norm());
        if (onward) {
            return true;
        }
        if (TO.contains(before) && name.from() > 1) {
            for (int i = name.from() - 2; i >= Math.max(0, name.from() - 5); i--) {
                if (words.is(tokens.get(i).norm(), WordClass.MOVING)) {
                    return true;
                }
            }
        }
        boolean bound = before.equals("for")
                && IntStream.range(Math.max(0, name.from() - 5), name.from() - 1)
                        .anyMatch(at -> LEAVING.contains(tokens.get(at).norm()));
        if (bound) {
            return true;
        }
        boolean dateline = name.from() == 0
                && name.to() < tokens.size()
                && (Set.of("-", "--", "\u2013", "\u2014", "(")
                                .contains(tokens.get(name.to()).text())
                        || Lines.dateline(tokens, name.to()))
                && !found.headline();
        return dateline || beforeItsCountry(found, name) || behindPlace(found, name) || besideCapital(found, name);
    }

    /** "Istana Negara, Jakarta" */
    private static boolean behindPlace(FoundNames found, Name name) {
        return name.from() > 1
                && found.tokens().get(name.from() - 1).text().equals(",")
                && found.nameBefore(name.from() - 1)
                        .filter(before -> before.may(EntityType.FACILITY)
                                || (before.may(EntityType.PLACE) && !before.may(EntityType.COUNTRY)))
                        .isPresent();
    }

    /** "Nairobi, ibu kota Kenya"; "Nairobi, the capital of Kenya" */
    private static boolean besideCapital(FoundNames found, Name name) {
        int limit = Math.min(found.tokens().size(), name.to() + 4);
        return name.to() < limit
                && found.tokens().get(name.to()).text().equals(",")
                && found.tokens().subList(name.to(), limit).stream()
                        .anyMatch(token ->
                                token.norm().equals("ibu") || token.norm().equals("capital"));
    }

    /** "Astana, Kazakhstan" */
    private static boolean beforeItsCountry(FoundNames found, Name name) {
        boolean comma = name.to() + 1 < found.tokens().size()
                && found.tokens().get(name.to()).text().equals(",");
        return comma
                && found.nameAt(name.to() + 1)
                        .filter(next -> next.may(EntityType.COUNTRY)
                                && name.may(EntityType.PLACE)
                                && next.senses().stream().noneMatch(sense -> sense.form() == Form.METONYM))
                        .isPresent();
    }
}

package org.simpul.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Tokenizer;

/** How much of the world the lexicon names. */
class BreadthTests {

    private static final String MEMBERS = """
            AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO
            KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN
            HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU
            MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS
            SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US
            UY UZ VU VE VN YE ZM ZW
            """;
    /** Whose people are called as those of another country are. */
    private static final Set<String> WITHOUT_ADJECTIVE = Set.of("CG", "DM");

    /** States that are a city, and one whose capital is disputed. */
    private static final Set<String> WITHOUT_CAPITAL = Set.of("IL", "MC", "SG");

    private static final List<Draft> DRAFTS = EntityRows.read(Tables.builtIn());
    private static final Lexicon LEXICON = Lexicon.of(DRAFTS);

    @Test
    void namesTheMembersOfTheUnitedNationsInBothLanguages() {
        List<String> members = Arrays.asList(MEMBERS.split("\\s+"));
        assertThat(members).hasSize(193).doesNotHaveDuplicates();
        assertThat(members).allSatisfy(code -> {
            assertThat(LEXICON.country(code)).as(code).isPresent();
            String indonesian = Locale.of("", code).getDisplayCountry(Locale.of("id"));
            assertThat(meant(indonesian))
                    .as(indonesian)
                    .contains(LEXICON.country(code).orElseThrow().entity().name());
        });
        assertThat(List.of("VA", "PS", "XK"))
                .allSatisfy(code -> assertThat(LEXICON.country(code)).isPresent());
        assertThat(meant("Taiwan")).contains("Taiwan");
    }

    @Test
    void hasAnAdjectiveOfEachMember() {
        Set<String> with = DRAFTS.stream()
                .filter(draft -> draft.type() == EntityType.COUNTRY)
                .filter(draft -> draft.spellings().stream().anyMatch(spelling -> spelling.form() == Form.ADJECTIVE))
                .flatMap(draft -> draft.country().stream())
                .collect(Collectors.toUnmodifiableSet());
        Set<String> without = new HashSet<>(Arrays.asList(MEMBERS.split("\\s+")));
        without.removeAll(with);
        assertThat(without).isEqualTo(WITHOUT_ADJECTIVE);
    }

    @Test
    void knowsTheCapitalOfEachMember() {
        Map<String, String> capitals = DRAFTS.stream()
                .filter(draft ->
                        draft.type() == EntityType.COUNTRY && draft.capital().isPresent())
                .collect(Collectors.toMap(
                        draft -> draft.country().orElseThrow(),
                        draft -> draft.capital().orElseThrow()));
        Set<String> without = new HashSet<>(Arrays.asList(MEMBERS.split("\\s+")));
        without.removeAll(capitals.keySet());
        assertThat(without).isEqualTo(WITHOUT_CAPITAL);
        assertThat(capitals.values())
                .allSatisfy(capital -> assertThat(meant(capital)).as(capital).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China|Tiongkok;Cina;RRT;Negeri Tirai Bambu;Beijing;Zhongnanhai",
                "United States|AS;Amerika Serikat;Negeri Paman Sam;White House;Gedung Putih;Washington",
                "Russia|Rusia;Negeri Beruang Merah;Kremlin;Moskow",
                "United Kingdom|Inggris;Britania Raya;Downing Street;Whitehall;London",
                "Japan|Jepang;Negeri Sakura;Nagatacho",
                "South Korea|Korsel;Negeri Ginseng;Blue House;Gedung Biru",
                "North Korea|Korut;Pyongyang",
                "Malaysia|Negeri Jiran;Putrajaya",
                "Australia|Negeri Kanguru;Canberra",
                "Thailand|Negeri Gajah Putih;Bangkok",
                "Netherlands|Belanda;Negeri Kincir Angin",
                "New Zealand|Selandia Baru",
                "Ivory Coast|Pantai Gading",
                "Romania|Rumania;Bukarest",
                "Sudan|Khartum",
                "Cyprus|Siprus;Nikosia",
                "United Arab Emirates|Uni Emirat Arab;UEA",
                "France|Prancis;Elysee;Matignon",
                "Philippines|Filipina;Malacanang",
                "Argentina|Casa Rosada",
                "Brazil|Planalto;Istana Planalto",
                "Republic of the Congo|Republic of Congo;Congo Republic",
                "Democratic Party (United States)|Democrats;Democrat;Partai Demokrat AS",
                "Republican Party (United States)|Republicans;GOP;Partai Republik",
                "Conservative Party (United Kingdom)|Tories",
                "Bharatiya Janata Party|BJP",
                "Komisi Pemberantasan Korupsi|KPK",
                "Basarnas|Badan SAR Nasional",
                "Bank Rakyat Indonesia|BRI",
                "Chelsea|Chelsea F.C.",
                "Liverpool|Liverpool F.C.",
                "Barcelona|FC Barcelona",
                "The Walt Disney Company|Walt Disney Co;Disney",
                "Wydad AC|Wydad Casablanca;Wydad",
                "RTÉ|RTE News;RTÉ News",
                "Polda Jawa Barat|Polda Jabar",
                "Supreme People's Court of China|Supreme People's Court",
            })
    void knowsWhatThePressSays(String name, String others) {
        assertThat(others.split(";"))
                .allSatisfy(other -> assertThat(meant(other)).as(other).contains(name));
    }

    @Test
    void hasEnoughOfEachKind() {
        Map<String, Long> kinds = DRAFTS.stream()
                .filter(draft -> draft.type() == EntityType.ORGANIZATION)
                .collect(Collectors.groupingBy(Draft::kind, Collectors.counting()));
        assertThat(List.of("bloc", "un", "court").stream()
                        .mapToLong(kind -> kinds.getOrDefault(kind, 0L))
                        .sum())
                .as("international bodies and courts")
                .isGreaterThan(200);
        assertThat(kinds)
                .hasEntrySatisfying("party", count -> assertThat(count).isGreaterThan(330))
                .hasEntrySatisfying("media", count -> assertThat(count).isGreaterThan(155))
                .hasEntrySatisfying("company", count -> assertThat(count).isGreaterThan(750))
                .hasEntrySatisfying("bank", count -> assertThat(count).isGreaterThan(160))
                .hasEntrySatisfying("ministry", count -> assertThat(count).isGreaterThan(185))
                .hasEntrySatisfying("agency", count -> assertThat(count).isGreaterThan(195))
                .hasEntrySatisfying("university", count -> assertThat(count).isGreaterThan(160))
                .hasEntrySatisfying("ngo", count -> assertThat(count).isGreaterThan(185))
                .hasEntrySatisfying("sport", count -> assertThat(count).isGreaterThan(190))
                .hasEntrySatisfying("armed-group", count -> assertThat(count).isGreaterThan(100));
        Set<String> parties = DRAFTS.stream()
                .filter(draft -> draft.kind().equals("party"))
                .flatMap(draft -> draft.country().stream())
                .collect(Collectors.toUnmodifiableSet());
        assertThat(parties).as("countries with a party").hasSizeGreaterThan(90);
        assertThat(DRAFTS.stream().filter(draft -> draft.type() == EntityType.PERSON))
                .hasSizeGreaterThan(2_500);
        assertThat(DRAFTS.stream()
                        .filter(draft -> draft.type() == EntityType.PERSON)
                        .flatMap(draft -> draft.country().stream())
                        .collect(Collectors.toUnmodifiableSet()))
                .as("countries with a person")
                .hasSizeGreaterThan(185);
    }

    private static Set<String> meant(String name) {
        Lexicon.Match match = LEXICON.at(Tokenizer.tokenize(name), 0);
        return match.senses().stream()
                .filter(_ -> match.end() == Tokenizer.tokenize(name).size())
                .map(sense -> sense.entry().entity().name())
                .collect(Collectors.toUnmodifiableSet());
    }
}

package org.simpul.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.simpul.text.Token;

/** Whether an English document tells of matches, in which a town's name is that of its club. */
final class Sport {

    private static final int FEWEST = 6;
    private static final int KINDS = 4;
    private static final Set<String> WORDS = Set.of(
            "striker",
            "midfielder",
            "defender",
            "goalkeeper",
            "winger",
            "coach",
            "manager",
            "season",
            "league",
            "match",
            "matches",
            "goal",
            "goals",
            "scored",
            "penalty",
            "champions",
            "championship",
            "cup",
            "squad",
            "club",
            "clubs",
            "transfer",
            "loan",
            "injury",
            "substitute",
            "kick-off",
            "half-time",
            "relegation",
            "promotion",
            "semi-final",
            "quarter-final",
            "final",
            "innings",
            "wicket",
            "wickets",
            "playoffs",
            "play-offs",
            "quarterback",
            "touchdown",
            "fixture",
            "derby",
            "stadium",
            "fans",
            "tournament",
            "equaliser",
            "winner",
            "pelatih",
            "gelandang",
            "penyerang",
            "bek",
            "kiper",
            "klub",
            "gol",
            "laga",
            "liga",
            "musim",
            "skuad",
            "pertandingan",
            "penalti",
            "suporter",
            "timnas",
            "coach's",
            "captain",
            "game",
            "games",
            "side",
            "defeat",
            "win",
            "victory",
            "debut",
            "referee",
            "prop",
            "wing",
            "tries",
            "test",
            "series",
            "century",
            "bowler",
            "batsman",
            "fly-half",
            "scrum",
            "round",
            "title");
    private static final Set<String> SURE = Set.of(
            "striker",
            "midfielder",
            "goalkeeper",
            "winger",
            "referee",
            "bowler",
            "batsman",
            "fly-half",
            "scrum",
            "goals",
            "fixture",
            "squad",
            "relegation",
            "innings",
            "wickets",
            "quarterback",
            "touchdown",
            "equaliser",
            "playoffs",
            "play-offs",
            "semi-final",
            "quarter-final",
            "gelandang",
            "kiper",
            "bek",
            "timnas",
            "suporter",
            "laga");

    private Sport() {}

    static boolean told(List<FoundNames> sentences) {
        Set<String> kinds = new HashSet<>();
        int count = 0;
        for (FoundNames found : sentences) {
            for (Token token : found.tokens()) {
                if (WORDS.contains(token.norm())) {
                    kinds.add(token.norm());
                    count++;
                }
            }
        }
        return count >= FEWEST && kinds.size() >= KINDS && kinds.stream().anyMatch(SURE::contains);
    }
}

package org.simpul.graph.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.simpul.graph.console.Refusal.Reason;

/** Judges a statement by its words alone, before the server sees it: what it finds, it can show where it stands. */
final class Words {

    private static final Set<String> ADMINISTRATION = Set.of(
            "ALTER",
            "DEALLOCATE",
            "DENY",
            "DRYRUN",
            "ENABLE",
            "GRANT",
            "REALLOCATE",
            "RENAME",
            "REVOKE",
            "START",
            "STOP",
            "TERMINATE");

    /** What CREATE and DROP may not be about. */
    private static final Set<String> ADMINISTERED =
            Set.of("ALIAS", "AUTH", "COMPOSITE", "DATABASE", "IMMUTABLE", "OR", "REMOTE", "ROLE", "SERVER", "USER");

    /** What SHOW may not be about. */
    private static final Set<String> PRIVATE = Set.of("""
            ALIAS ALIASES AUTH CURRENT DATABASE DATABASES DEFAULT HOME POPULATED PRIVILEGE PRIVILEGES ROLE ROLES SERVER \
            SERVERS SETTING SETTINGS SUPPORTED TRANSACTION TRANSACTIONS USER USERS""".split(" ", -1));

    /** USE is a clause behind these, and a name elsewhere. */
    private static final Set<String> BEFORE_USE = Set.of("UNION", "ALL", "NEXT", "THEN", "ELSE");

    private final List<Token> tokens;
    private final Prefix prefix;
    private final String database;
    private final Refusals refusals;
    private final Callables callables;
    private final Calls calls;

    Words(List<Token> tokens, Prefix prefix, String database, Callables callables, Refusals refusals) {
        this.tokens = tokens;
        this.prefix = prefix;
        this.database = database;
        this.callables = callables;
        this.refusals = refusals;
        this.calls = Calls.of(tokens.subList(prefix.length(), tokens.size()));
    }

    Optional<Refusal> judge(Mode mode) {
        if (tokens.size() <= prefix.length()) {
            return Optional.of(refusals.none());
        }
        Token first = tokens.get(prefix.length());
        if (first.isSign(':')) {
            return Optional.of(refusals.of(Reason.NO_STATEMENT, ":", first));
        }
        return prefix.odd()
                .map(odd -> refusals.of(Reason.UNKNOWN, odd.text(), odd))
                .or(() -> administration(first))
                .or(this::sequence)
                .or(() -> calls(mode));
    }

    private Optional<Refusal> administration(Token first) {
        String second = word(prefix.length() + 1);
        boolean refused = ADMINISTRATION.contains(first.word())
                || ((first.isWord("CREATE") || first.isWord("DROP")) && ADMINISTERED.contains(second))
                || (first.isWord("SHOW") && isPrivate(prefix.length() + 1));
        return refused
                ? Optional.of(refusals.of(Reason.ADMINISTRATION, (first.word() + " " + second).strip(), first))
                : Optional.empty();
    }

    /** SHOW ALL USERS and the like; SHOW USER DEFINED FUNCTIONS is none. */
    private boolean isPrivate(int at) {
        int word = word(at).equals("ALL") ? at + 1 : at;
        return PRIVATE.contains(word(word)) && !word(word + 1).equals("DEFINED");
    }

    private Optional<Refusal> sequence() {
        for (int at = prefix.length(); at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.isSign(';') && at + 1 < tokens.size()) {
                return Optional.of(refusals.of(Reason.NO_STATEMENT, ";", token));
            }
            if (token.isWord("LOAD") && word(at + 1).equals("CSV")) {
                return Optional.of(refusals.of(Reason.LOAD_CSV, "LOAD CSV", token));
            }
            if (token.isWord("TRANSACTIONS") && isCommitting(at)) {
                return Optional.of(refusals.of(Reason.IN_TRANSACTIONS, "IN TRANSACTIONS", token));
            }
            if (token.isWord("USE") && isClause(at) && !names(at + 1)) {
                return Optional.of(refusals.of(Reason.OTHER_DATABASE, "USE", token));
            }
        }
        return Optional.empty();
    }

    /** IN TRANSACTIONS, IN CONCURRENT TRANSACTIONS or IN 3 CONCURRENT TRANSACTIONS behind a brace. */
    private boolean isCommitting(int at) {
        return tokens.subList(Math.max(0, at - 4), at).stream().anyMatch(token -> token.isWord("IN"))
                && tokens.subList(Math.max(0, at - 6), at).stream().anyMatch(token -> token.isSign('}'));
    }

    private boolean isClause(int at) {
        Token before = tokens.get(Math.max(0, at - 1));
        boolean starts = at == prefix.length() || before.isSign('{') || BEFORE_USE.contains(before.word());
        return starts && at + 1 < tokens.size() && tokens.get(at + 1).isName();
    }

    /** Whether the database that is chosen already is named there, and nothing more. */
    private boolean names(int at) {
        return tokens.get(at).text().equalsIgnoreCase(database)
                && (at + 1 >= tokens.size()
                        || (!tokens.get(at + 1).isSign('.')
                                && !tokens.get(at + 1).isSign('(')));
    }

    private Optional<Refusal> calls(Mode mode) {
        return calls.procedures().stream()
                .filter(call -> !callables.procedures().allows(call.name(), mode))
                .findFirst()
                .map(call -> refusals.call(Reason.PROCEDURE, call.name(), Optional.of(call.at())))
                .or(() -> function(
                        mode,
                        call -> call.name().contains(".")
                                || callables.functions().isDecided(call.name())));
    }

    /** What is left to judge where the server knows every name: before that, an unknown one may well be a slip. */
    Optional<Refusal> judgeKnown(Mode mode) {
        return function(mode, call -> true);
    }

    private Optional<Refusal> function(Mode mode, Predicate<Calls.Call> which) {
        return calls.functions().stream()
                .filter(which)
                .filter(call -> !callables.functions().allows(call.name(), mode))
                .findFirst()
                .map(call -> refusals.call(Reason.FUNCTION, call.name(), Optional.of(call.at())));
    }

    private String word(int at) {
        return at < tokens.size() ? tokens.get(at).word() : "";
    }
}

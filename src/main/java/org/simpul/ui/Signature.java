package org.simpul.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.page.WebStorage.Storage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * The name that somebody signs with who has no account. The browser keeps it, so that it comes from outside: it proves
 * nothing, and is no more than a short line of letters.
 */
final class Signature {

    /** How many characters a name has at most. */
    static final int LONGEST = 60;

    private static final String KEY = "simpul-name";

    /** What ends a line, is not seen, or turns what follows. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Zs}\\p{Zl}\\p{Zp}\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]+");

    private final UI page;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<String> name = Optional.empty();
    private boolean told;

    private Signature(UI page) {
        this.page = page;
    }

    /** The one that a page signs with. */
    static Signature of(UI page) {
        return Optional.ofNullable(ComponentUtil.getData(page, Signature.class)).orElseGet(() -> {
            Signature signature = new Signature(page);
            ComponentUtil.setData(page, Signature.class, signature);
            return signature;
        });
    }

    /** A name out of whatever somebody wrote. */
    static String cleaned(String words) {
        String line = UNSEEN.matcher(words).replaceAll(" ").strip();
        int[] letters = line.codePoints().limit(LONGEST).toArray();
        return new String(letters, 0, letters.length).strip();
    }

    /** Asks the browser what it remembers. */
    void recall() {
        WebStorage.getItem(page, Storage.LOCAL_STORAGE, KEY, kept -> recalled(Optional.ofNullable(kept)));
    }

    /** What the browser remembers; nothing where it was not asked for a name before. */
    void recalled(Optional<String> kept) {
        told = true;
        name = kept.map(Signature::cleaned);
        listeners.forEach(Runnable::run);
    }

    /** Empty where there is none. */
    String name() {
        return name.orElse("");
    }

    /** Whether the browser has never been asked for a name; who wants to have none is not asked again. */
    boolean isToAsk() {
        return told && name.isEmpty();
    }

    /** @param words may be empty, to sign with no name */
    void change(String words) {
        name = Optional.of(cleaned(words));
        WebStorage.setItem(page, Storage.LOCAL_STORAGE, KEY, name());
        listeners.forEach(Runnable::run);
    }

    /** Has {@code listener} hear of another name, until what this answers is run. */
    Runnable follow(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}

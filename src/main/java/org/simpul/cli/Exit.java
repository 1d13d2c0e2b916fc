package org.simpul.cli;

/** What the commands end with. */
final class Exit {

    static final int DONE = 0;
    static final int NOTHING_READ = 1;
    static final int WRONG_USAGE = 2;

    private Exit() {}
}

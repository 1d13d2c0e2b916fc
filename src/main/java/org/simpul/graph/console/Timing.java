package org.simpul.graph.console;

/**
 * What a run took, in milliseconds.
 *
 * @param judging what finding out took whether it may run
 * @param isTold whether the server told what it took, as it does where an answer ends by itself
 * @param available what the server took until there was a first row; 0 where it does not tell
 * @param consumed what the server took after that; 0 where it does not tell
 * @param firstRow from the start until the first rows were handed on; as long as {@code total} where none came
 * @param receiving what the receiver took
 * @param total from the start to the end
 */
public record Timing(
        long judging, boolean isTold, long available, long consumed, long firstRow, long receiving, long total) {

    /** Of what did not run. */
    public static final Timing NONE = new Timing(0, false, 0, 0, 0, 0, 0);

    /** What the server took, with the network where it does not tell. */
    public long server() {
        return isTold ? judging + available + consumed : Math.max(0, total - receiving);
    }

    /** What is left: the network, the driver and reading the values; 0 where the server does not tell what it took. */
    public long network() {
        return !isTold ? 0 : Math.max(0, total - judging - available - consumed - receiving);
    }
}

package org.simpul.ui;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where the page listens: on this computer alone, unless users are configured. */
public record ListenAddress(String address) {

    /**
     * Returns where this is safe.
     *
     * @throws UnsafeAddressException where others could come in without logging in
     */
    public void check(boolean users) {
        if (!users && !loopback()) {
            throw new UnsafeAddressException(address);
        }
    }

    /** Whether only this computer reaches it; an address that means all interfaces, or none that is known, is not. */
    public boolean loopback() {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Simpul would listen where others can reach it, and nobody would have to log in. */
    public static final class UnsafeAddressException extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        UnsafeAddressException(String address) {
            super("Simpul does not listen on \"" + address + "\" without users: configure simpul.users.NAME="
                    + "{bcrypt}HASH for each user, or leave server.address at 127.0.0.1.");
        }
    }
}

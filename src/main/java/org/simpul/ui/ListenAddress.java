package org.simpul.ui;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where the page listens: on this computer alone, unless users are configured. */
public record ListenAddress(String address) {

    /**
     * Returns where this is safe.
     *
     * @throws UnsafeAccessException where others could come in without logging in
     */
    public void check(boolean users) {
        if (!users && !loopback()) {
            throw new UnsafeAccessException("Simpul does not listen on \"" + address
                    + "\" without users: configure simpul.users.NAME={bcrypt}HASH for each user,"
                    + " or leave server.address at 127.0.0.1.");
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
}

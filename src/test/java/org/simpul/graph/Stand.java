package org.simpul.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ssl.SSLContext;

/** Something that listens where a Neo4j might, and serves each guest alike. */
final class Stand implements AutoCloseable {

    private static final int HANDSHAKE = 20;

    /** What it does with a guest, until one of the two has had enough. */
    interface Host {
        void serve(Socket guest) throws IOException;
    }

    private final ServerSocket socket;

    private Stand(ServerSocket socket, Host host) {
        this.socket = socket;
        Thread.ofPlatform().daemon().name("stand").start(() -> accept(host));
    }

    static Stand serving(Host host) throws IOException {
        return new Stand(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), host);
    }

    /** One that answers every handshake by the same bytes. */
    static Stand answering(byte... answer) throws IOException {
        return serving(guest -> answer(guest, answer));
    }

    /** One that encrypts, and answers nothing. */
    static Stand encrypting(SSLContext context) throws IOException {
        return new Stand(
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress()),
                guest -> answer(guest));
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(Host host) {
        while (!socket.isClosed()) {
            try {
                Socket guest = socket.accept();
                Thread.ofVirtual().start(() -> serve(guest, host));
            } catch (IOException _) {
                return;
            }
        }
    }

    private static void serve(Socket guest, Host host) {
        try (guest) {
            host.serve(guest);
        } catch (IOException _) {
            // The guest has gone.
        }
    }

    private static void answer(Socket guest, byte... answer) throws IOException {
        guest.getInputStream().readNBytes(HANDSHAKE);
        guest.getOutputStream().write(answer);
        guest.getOutputStream().flush();
    }
}

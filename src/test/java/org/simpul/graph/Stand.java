package org.simpul.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ssl.SSLContext;

/** Something that listens where a Neo4j might, and answers every handshake by the same bytes. */
final class Stand implements AutoCloseable {

    private static final int HANDSHAKE = 20;

    private final ServerSocket socket;

    private Stand(ServerSocket socket, byte[] answer) {
        this.socket = socket;
        Thread.ofPlatform().daemon().name("stand").start(() -> serve(answer));
    }

    static Stand answering(byte... answer) throws IOException {
        return new Stand(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), answer);
    }

    /** One that encrypts, and answers nothing. */
    static Stand encrypting(SSLContext context) throws IOException {
        return new Stand(
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress()),
                new byte[0]);
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

    private void serve(byte[] answer) {
        while (!socket.isClosed()) {
            try (Socket guest = socket.accept()) {
                guest.getInputStream().readNBytes(HANDSHAKE);
                guest.getOutputStream().write(answer);
                guest.getOutputStream().flush();
            } catch (IOException _) {
                // The guest has gone, or the stand is closed.
            }
        }
    }
}

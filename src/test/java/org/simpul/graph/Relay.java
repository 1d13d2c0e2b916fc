package org.simpul.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a driver and a database on a port of its own, to take the database away and give it back. */
final class Relay implements AutoCloseable {

    private final InetSocketAddress database;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket entrance;

    Relay(String uri) {
        URI target = URI.create(uri);
        database = new InetSocketAddress(target.getHost(), target.getPort());
        entrance = listen(0);
        port = entrance.getLocalPort();
        accept(entrance);
    }

    String uri() {
        return "bolt://127.0.0.1:" + port;
    }

    /** As if the database were killed: open connections break, new ones are refused. */
    void cut() {
        try {
            entrance.close();
            for (Socket socket : open) {
                socket.close();
            }
            open.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void mend() {
        entrance = listen(port);
        accept(entrance);
    }

    @Override
    public void close() {
        cut();
    }

    private static ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket from) {
        Thread.ofVirtual().start(() -> {
            while (!from.isClosed()) {
                try {
                    Socket near = from.accept();
                    Socket far = new Socket();
                    open.add(near);
                    open.add(far);
                    far.connect(database);
                    pump(near, far);
                    pump(far, near);
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private static void pump(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to;
                    InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException cut) {
                return;
            }
        });
    }
}

package org.simpul.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Something that listens where a Neo4j might, and answers every handshake by the same bytes. */
final class Stand implements AutoCloseable {

    private static final int HANDSHAKE = 20;
    private static final char[] SECRET = "for-tests-only".toCharArray();

    private final ServerSocket socket;

    private Stand(ServerSocket socket, byte[] answer) {
        this.socket = socket;
        Thread.ofPlatform().daemon().name("stand").start(() -> serve(answer));
    }

    static Stand answering(byte... answer) throws IOException {
        return new Stand(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), answer);
    }

    /** One that shows a certificate which it has signed itself. */
    static Stand selfSigned(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        Path keys = folder.resolve("keys.p12");
        int made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "stand",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        new String(SECRET))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start()
                .waitFor();
        if (made != 0) {
            throw new IllegalStateException("keytool made no key");
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, SECRET);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, SECRET);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
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

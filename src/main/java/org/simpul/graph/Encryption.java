package org.simpul.graph;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Finds out whether a server encrypts, where it does not say so itself. */
final class Encryption {

    private static final Pattern PLAIN = Pattern.compile("(bolt|neo4j)://");
    private static final int PORT = 7687;
    private static final int PATIENCE_MS = 1_500;

    private Encryption() {}

    /**
     * Whether the address asks for no encryption, and what listens there shows a certificate, trusted or not; takes about three
     * seconds where it is silent.
     */
    static boolean isDemandedAt(String uri) {
        if (!PLAIN.matcher(uri).lookingAt()) {
            return false;
        }
        URI address = URI.create(uri);
        return address.getHost() != null && showsCertificate(address);
    }

    private static boolean showsCertificate(URI address) {
        int port = address.getPort() < 0 ? PORT : address.getPort();
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address.getHost(), port), PATIENCE_MS);
            plain.setSoTimeout(PATIENCE_MS);
            SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
            try (SSLSocket encrypted = (SSLSocket) factory.createSocket(plain, address.getHost(), port, false)) {
                encrypted.startHandshake();
                return true;
            }
        } catch (IOException e) {
            return Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                    .anyMatch(cause ->
                            cause instanceof CertificateException || cause instanceof CertPathBuilderException);
        }
    }
}

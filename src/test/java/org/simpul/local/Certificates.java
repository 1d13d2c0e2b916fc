package org.simpul.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Keys and certificates that the JDK's keytool makes for a test: those that have signed themselves, and one issuer's. */
public final class Certificates {

    /** What {@link #trusted} is read by. */
    public static final String SECRET = "for-tests-only";

    /** The extension for the names by which tests call this computer. */
    public static final String HERE = "san=ip:127.0.0.1,dns:localhost";

    /** The name of the issuer. */
    public static final String ISSUER = "issuer";

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Path folder;

    /** @param folder where they are kept */
    public Certificates(Path folder) {
        this.folder = folder;
    }

    /** Makes one that has signed itself, with options as keytool has them. */
    public Certificates selfSigned(String name, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-storetype",
                "PKCS12",
                "-keystore",
                store().toString(),
                "-storepass",
                SECRET));
        command.addAll(List.of(options));
        Path log = folder.resolve("keytool.log");
        int made = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (made != 0) {
            throw new IllegalStateException("keytool made no key: " + Files.readString(log));
        }
        return this;
    }

    /** Makes the issuer. */
    public Certificates issuer() throws IOException, InterruptedException {
        return selfSigned(ISSUER, "-ext", "bc:c");
    }

    /** Makes one that the issuer has signed. */
    public Certificates signed(String name, String... options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-signer", ISSUER));
        all.addAll(List.of(options));
        return selfSigned(name, all.toArray(String[]::new));
    }

    /** For a server that shows one. */
    public SSLContext context(String name) throws IOException, GeneralSecurityException {
        KeyStore one = empty();
        one.setKeyEntry(name, key(name), SECRET.toCharArray(), read().getCertificateChain(name));
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(one, SECRET.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** A store of certificates in which one is trusted, and no other. */
    public Path trusted(String name) throws IOException, GeneralSecurityException {
        KeyStore store = empty();
        store.setCertificateEntry(name, read().getCertificate(name));
        Path file = folder.resolve("trusted-" + name + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, SECRET.toCharArray());
        }
        return file;
    }

    /** The folder in which a Neo4j finds one, by the file names that it expects. */
    Path policy(String name) throws IOException, GeneralSecurityException {
        Path policy = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                policy.resolve("private.key"), pem("PRIVATE KEY", key(name).getEncoded()));
        StringBuilder chain = new StringBuilder();
        for (Certificate certificate : read().getCertificateChain(name)) {
            chain.append(pem("CERTIFICATE", certificate.getEncoded()));
        }
        Files.writeString(policy.resolve("public.crt"), chain);
        return policy;
    }

    private static String pem(String kind, byte[] content) {
        String lines = new String(LINES.encode(content), StandardCharsets.US_ASCII);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    private Key key(String name) throws IOException, GeneralSecurityException {
        return read().getKey(name, SECRET.toCharArray());
    }

    private KeyStore read() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store())) {
            store.load(in, SECRET.toCharArray());
        }
        return store;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private Path store() {
        return folder.resolve("keys.p12");
    }
}

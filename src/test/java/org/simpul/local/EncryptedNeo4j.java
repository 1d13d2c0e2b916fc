package org.simpul.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Objects;

/** A Neo4j in a process of its own that talks to nobody who does not encrypt. */
public final class EncryptedNeo4j implements AutoCloseable {

    private final Process run;
    private final String address;
    private final String password;

    private EncryptedNeo4j(Process run, String address, String password) {
        this.run = run;
        this.address = address;
        this.password = password;
    }

    /**
     * Returns when it answers.
     *
     * @param name of the certificate that it shows
     */
    public static EncryptedNeo4j start(Path data, Certificates certificates, String name)
            throws IOException, GeneralSecurityException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HoldingRun.class.getName(),
                data.toString());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .putAll(Map.of(
                        "NEO4J_server_bolt_tls__level",
                        "REQUIRED",
                        "NEO4J_dbms_ssl_policy_bolt_enabled",
                        "true",
                        "NEO4J_dbms_ssl_policy_bolt_base__directory",
                        certificates.policy(name).toString()));
        Process run = builder.start();
        BufferedReader said = run.inputReader(StandardCharsets.UTF_8);
        URI uri = URI.create(Objects.requireNonNull(said.readLine(), "It did not start"));
        return new EncryptedNeo4j(run, uri.getAuthority(), DataFolder.readPassword(data));
    }

    /** Where it is, for a scheme such as {@code bolt+s}. */
    public String at(String scheme) {
        return scheme + "://" + address;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        run.getOutputStream().close();
        run.onExit().join();
    }
}

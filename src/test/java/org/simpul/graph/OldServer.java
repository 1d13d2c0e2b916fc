package org.simpul.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;

/** Speaks just enough Bolt to say which Neo4j it is: whatever it is asked, it answers that all went well. */
final class OldServer implements AutoCloseable {

    private static final int HANDSHAKE = 20;
    private static final byte GOODBYE = 0x02;

    private final Stand stand;
    private final byte[] version;
    private final byte[] success;

    /**
     * @param protocol the version of Bolt that it speaks, such as 4.4
     * @param agent what it calls itself, such as Neo4j/4.4.40
     */
    OldServer(String protocol, String agent) throws IOException {
        version = new byte[] {0, 0, (byte) (protocol.charAt(2) - '0'), (byte) (protocol.charAt(0) - '0')};
        stand = Stand.serving(this::serve);
        success = success(agent, address());
    }

    String address() {
        return stand.address();
    }

    @Override
    public void close() {
        stand.close();
    }

    private void serve(Socket guest) throws IOException {
        DataInputStream in = new DataInputStream(guest.getInputStream());
        DataOutputStream out = new DataOutputStream(guest.getOutputStream());
        in.readNBytes(HANDSHAKE);
        out.write(version);
        while (message(in) != GOODBYE) {
            out.write(success);
        }
    }

    /** What the next message asks for: its second byte. */
    private static byte message(DataInputStream in) throws IOException {
        byte[] first = in.readNBytes(in.readUnsignedShort());
        for (int chunk = in.readUnsignedShort(); chunk > 0; chunk = in.readUnsignedShort()) {
            in.readNBytes(chunk);
        }
        return first[1];
    }

    /** One answer to all: what HELLO, ROUTE, RUN and PULL want to know, in one chunk. */
    private static byte[] success(String agent, String address) {
        List<Object> everything = List.of(
                Map.of("role", "ROUTE", "addresses", List.of(address)),
                Map.of("role", "READ", "addresses", List.of(address)),
                Map.of("role", "WRITE", "addresses", List.of(address)));
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(0xb1);
        message.write(0x70);
        pack(
                Map.of(
                        "server",
                        agent,
                        "connection_id",
                        "bolt-1",
                        "fields",
                        List.of("answer"),
                        "db",
                        "neo4j",
                        "rt",
                        Map.of("ttl", 100, "db", "neo4j", "servers", everything)),
                message);
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.write(message.size() >> 8);
        chunk.write(message.size());
        chunk.writeBytes(message.toByteArray());
        chunk.write(0);
        chunk.write(0);
        return chunk.toByteArray();
    }

    /** As PackStream has short maps, lists, strings and small numbers. */
    private static void pack(Object value, ByteArrayOutputStream to) {
        switch (value) {
            case Map<?, ?> map -> {
                to.write(0xa0 + map.size());
                map.forEach((key, each) -> {
                    pack(key, to);
                    pack(each, to);
                });
            }
            case List<?> list -> {
                to.write(0x90 + list.size());
                list.forEach(each -> pack(each, to));
            }
            case Integer number -> to.write(number);
            default -> {
                byte[] text = value.toString().getBytes(UTF_8);
                to.write(0xd0);
                to.write(text.length);
                to.writeBytes(text);
            }
        }
    }
}

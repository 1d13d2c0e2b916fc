package org.simpul.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class RefusalTests {

    @Test
    void saysWhyAFileDoesNotOpen() {
        assertThat(Refusal.of(new AccessDeniedException("a")).reason()).isEqualTo("may not be read: permission denied");
        assertThat(Refusal.of(new NoSuchFileException("a")).reason()).isEqualTo("is gone");
        assertThat(Refusal.of(new IOException("disk")).reason()).isEqualTo("cannot be read: disk");
    }
}

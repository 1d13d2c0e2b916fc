package org.simpul.local;

import java.io.IOException;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.simpul.local.LocalNeo4jException.Reason;
import org.simpul.local.RunFile.Started;

/** A data folder that one run holds: the lock, the store, the password and the {@link RunFile}. */
final class DataFolder implements AutoCloseable {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int PASSWORD_BYTES = 24;
    private static final long SECONDS_FOR_AN_ORPHAN = 15;

    private final Path folder;
    private final FileLock lock;

    private DataFolder(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DataFolder open(Path folder) {
        try {
            Files.createDirectories(folder.resolve("neo4j"));
            if (heldByThisProcess(folder)) {
                throw inUse(folder);
            }
            FileLock lock = lock(folder).orElseThrow(() -> inUse(folder));
            waitForOrphan(folder);
            RunFile.starting().write(runFile(folder));
            return new DataFolder(folder, lock);
        } catch (IOException failure) {
            throw notWritable(folder, failure);
        }
    }

    /** What the run that holds the folder now says of itself. */
    static Optional<RunFile> holder(Path folder) {
        Optional<RunFile> run = RunFile.read(runFile(folder));
        if (run.isEmpty() || heldByThisProcess(folder)) {
            return run;
        }
        try {
            Optional<FileLock> free = lock(folder);
            if (free.isEmpty()) {
                return run;
            }
            free.get().acquiredBy().close();
            return Optional.empty();
        } catch (IOException failure) {
            throw notWritable(folder, failure);
        }
    }

    Path store() {
        return folder.resolve("neo4j");
    }

    /** Made at the first call, kept in a file that its owner alone may read. */
    String password() {
        Path file = folder.resolve("password");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(random);
                boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
                Files.createFile(file, posix ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0]);
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
        } catch (IOException failure) {
            throw notWritable(folder, failure);
        }
        return readPassword(folder);
    }

    static String readPassword(Path folder) {
        Path file = folder.resolve("password");
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new LocalNeo4jException(
                    Reason.DATA_NOT_WRITABLE,
                    "The file " + file + " cannot be read by this user; the user who started the run on it can.",
                    failure);
        }
    }

    void write(RunFile run) {
        try {
            run.write(runFile(folder));
        } catch (IOException failure) {
            throw notWritable(folder, failure);
        }
    }

    @Override
    public void close() {
        try (Channel _ = lock.acquiredBy()) {
            Files.deleteIfExists(runFile(folder));
        } catch (IOException failure) {
            throw notWritable(folder, failure);
        }
    }

    private static Optional<FileLock> lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(lockFile(folder), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException _) {
            return Optional.empty();
        }
    }

    /** Asked before the lock, since closing a second channel on a locked file gives the lock away. */
    private static boolean heldByThisProcess(Path folder) {
        return RunFile.read(runFile(folder))
                .filter(run -> run.owner().equals(Started.of(ProcessHandle.current())))
                .isPresent();
    }

    /** A run that was killed leaves a Neo4j that is about to end, and that still has the store. */
    private static void waitForOrphan(Path folder) {
        Optional<ProcessHandle> orphan = RunFile.read(runFile(folder))
                .flatMap(RunFile::server)
                .flatMap(server -> server.process().alive());
        if (orphan.isEmpty()) {
            return;
        }
        try {
            orphan.get().onExit().get(SECONDS_FOR_AN_ORPHAN, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException _) {
            orphan.get().destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static LocalNeo4jException inUse(Path folder) {
        String where = RunFile.read(runFile(folder))
                .map(run -> ", process " + run.owner().pid()
                        + run.address().map(address -> " at " + address).orElse(", which is just starting"))
                .orElse("");
        return new LocalNeo4jException(
                Reason.DATA_IN_USE,
                "The data folder " + folder + " is in use by another run" + where
                        + "; stop that one, or choose another folder with --data.");
    }

    private static LocalNeo4jException notWritable(Path folder, IOException failure) {
        return new LocalNeo4jException(
                Reason.DATA_NOT_WRITABLE,
                "The data folder " + folder + " cannot be written ("
                        + failure.getClass().getSimpleName() + ": " + failure.getMessage()
                        + "); choose another one with --data.",
                failure);
    }

    private static Path lockFile(Path folder) {
        return folder.resolve("lock");
    }

    private static Path runFile(Path folder) {
        return folder.resolve("run.properties");
    }
}

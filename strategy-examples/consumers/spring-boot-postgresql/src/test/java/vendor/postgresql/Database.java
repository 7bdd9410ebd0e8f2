package vendor.postgresql;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A real PostgreSQL, unpacked from what Maven brings and started on a free port. It refuses to run as root, and runs as nobody
 * where root runs the build. Skips the tests where there is no such program for the machine.
 */
final class Database implements AutoCloseable {

    private static final String PROGRAM = "/postgres-linux-x86_64.txz";
    private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));

    private final Path home;
    private final int port;

    private Database(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    static Database start() throws IOException, InterruptedException {
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "No PostgreSQL is brought for this machine: the service is not tested on a database");
        Path home = Files.createTempDirectory("postgresql");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        unpack(home);
        if (IS_ROOT) {
            run(List.of("chown", "-R", "nobody", home.toString()));
        }
        Database database = new Database(home, freePort());
        database.asOrdinaryUser(
                "initdb", "-D", home + "/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N", "--locale=C");
        database.asOrdinaryUser(
                "pg_ctl",
                "-D",
                home + "/data",
                "-w",
                "-l",
                home + "/log",
                "-o",
                "-p " + database.port + " -c fsync=off -c listen_addresses=127.0.0.1 -k " + home,
                "start");
        return database;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    @Override
    public void close() throws IOException, InterruptedException {
        asOrdinaryUser("pg_ctl", "-D", home + "/data", "-m", "immediate", "stop");
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void unpack(Path home) throws IOException {
        try (InputStream packed = Database.class.getResourceAsStream(PROGRAM);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = home.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    file.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void asOrdinaryUser(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (IS_ROOT) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("postgresql", ".txt");
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .directory(Path.of("/").toFile())
                .start()
                .waitFor();
        String said = Files.readString(output);
        Files.delete(output);
        if (exit != 0) {
            throw new IllegalStateException(command + ": " + said);
        }
    }
}

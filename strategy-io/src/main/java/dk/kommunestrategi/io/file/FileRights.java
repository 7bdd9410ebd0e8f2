package dk.kommunestrategi.io.file;

import dk.kommunestrategi.model.check.Betegnelse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whose a file is and who may use it, on systems that tell so as Unix does; elsewhere a new file has the rights that its
 * folder gives. Access lists and extended attributes are not looked at.
 */
final class FileRights {

    private static final int ALL_BITS = 07777;
    private static final int PERMISSIONS = 0777;

    private final Path file;
    private final int mode;
    private final Map<String, Object> attributes;

    private FileRights(Path file, Map<String, Object> attributes) {
        this.file = file;
        this.attributes = attributes;
        this.mode = number("mode") & ALL_BITS;
    }

    /** Returns the rights of a file; empty where there is none, or where the system has no such rights. */
    static Optional<FileRights> of(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix") && Files.exists(file)
                ? Optional.of(new FileRights(
                        file, Files.readAttributes(file, "unix:mode,uid,gid,nlink", LinkOption.NOFOLLOW_LINKS)))
                : Optional.empty();
    }

    /** Returns with what a file is made that is to have these rights: the writer's own, until all are given. */
    FileAttribute<Set<PosixFilePermission>> atBirth() throws IOException {
        Set<PosixFilePermission> own = EnumSet.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
        own.retainAll(Files.getPosixFilePermissions(file));
        return PosixFilePermissions.asFileAttribute(own);
    }

    /** Gives them to another file, and returns what it could not get. */
    List<Betegnelse> give(Path fresh) throws IOException {
        List<Betegnelse> lost = new ArrayList<>();
        if (!give(fresh, "uid")) {
            lost.add(Betegnelse.EJER);
        }
        if (!give(fresh, "gid")) {
            lost.add(Betegnelse.GRUPPE);
        }
        // After the owner, whose change takes setuid and setgid away; and they are not given to anybody else.
        int allowed = lost.isEmpty() ? mode : mode & PERMISSIONS;
        if (mode(fresh) != allowed) {
            Files.setAttribute(fresh, "unix:mode", allowed);
        }
        if (mode(fresh) != mode) {
            lost.add(Betegnelse.RETTIGHEDER);
        }
        if (number("nlink") > 1) {
            lost.add(Betegnelse.ANDRE_NAVNE);
        }
        return lost;
    }

    private int number(String attribute) {
        return (Integer) Objects.requireNonNull(attributes.get(attribute), attribute);
    }

    private boolean give(Path fresh, String attribute) throws IOException {
        Object wanted = number(attribute);
        if (!wanted.equals(Files.getAttribute(fresh, "unix:" + attribute))) {
            try {
                Files.setAttribute(fresh, "unix:" + attribute, wanted);
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    private static int mode(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:mode") & ALL_BITS;
    }
}

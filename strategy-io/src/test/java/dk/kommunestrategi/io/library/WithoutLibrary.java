package dk.kommunestrategi.io.library;

import java.io.IOException;
import java.io.InputStream;

/**
 * Loads the classes of one of our packages anew, and what looks for libraries, and cannot find one: as if it were not on
 * the class path.
 */
public final class WithoutLibrary extends ClassLoader {

    private final String ourPackage;
    private final String library;

    /**
     * A loader.
     *
     * @param ourPackage our package
     * @param library how the names of the library's classes begin
     */
    public WithoutLibrary(String ourPackage, String library) {
        super(WithoutLibrary.class.getClassLoader());
        this.ourPackage = ourPackage + ".";
        this.library = library;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
            return known;
        }
        if (name.startsWith(library)) {
            throw new ClassNotFoundException(name);
        }
        if (!name.startsWith(ourPackage) && !name.equals(Library.class.getName())) {
            return super.loadClass(name, resolve);
        }
        try (InputStream type = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (type == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = type.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}

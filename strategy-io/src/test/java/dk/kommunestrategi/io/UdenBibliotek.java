package dk.kommunestrategi.io;

import dk.kommunestrategi.io.bibliotek.Bibliotek;
import java.io.IOException;
import java.io.InputStream;

/**
 * Loads the classes of one of our packages anew, and what looks for libraries, and cannot find one: as if it were not on
 * the class path.
 */
final class UdenBibliotek extends ClassLoader {

    private final String pakke;
    private final String bibliotek;

    /**
     * A loader.
     *
     * @param pakke our package
     * @param bibliotek how the names of the library's classes begin
     */
    UdenBibliotek(String pakke, String bibliotek) {
        super(UdenBibliotek.class.getClassLoader());
        this.pakke = pakke + ".";
        this.bibliotek = bibliotek;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        Class<?> kendt = findLoadedClass(name);
        if (kendt != null) {
            return kendt;
        }
        if (name.startsWith(bibliotek)) {
            throw new ClassNotFoundException(name);
        }
        if (!name.startsWith(pakke) && !name.equals(Bibliotek.class.getName())) {
            return super.loadClass(name, resolve);
        }
        try (InputStream klasse = getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] bytes = klasse.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}

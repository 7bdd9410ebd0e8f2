package vendor.postgresql;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The strategies in the database, every version of each. Who writes says which version was read: of two who read the same one,
 * the second finds the next number taken.
 */
@Repository
class Strategier {

    private static final StrategiJson JSON = new StrategiJson();

    private final JdbcClient database;

    Strategier(JdbcClient database) {
        this.database = database;
    }

    /** A version; JSONB has its keys in an order of its own, of which the digest knows nothing. */
    record Version(int version, String fingeraftryk, Strategidokument dokument) {}

    /** One line of the history. */
    record Linje(int version, String fingeraftryk) {}

    Optional<Version> latest(String kode) {
        return database.sql(
                        "select version, fingeraftryk, dokument from strategi where kode = ? order by version desc limit 1")
                .param(kode)
                .query((row, number) -> new Version(
                        row.getInt("version"),
                        row.getString("fingeraftryk"),
                        JSON.read(row.getString("dokument")).getValue().orElseThrow()))
                .optional();
    }

    List<Linje> versions(String kode) {
        return database.sql("select version, fingeraftryk from strategi where kode = ? order by version")
                .param(kode)
                .query(Linje.class)
                .list();
    }

    /** Whether it was written: not where somebody else has written that version. */
    boolean add(String kode, int version, Strategidokument dokument) {
        try {
            database.sql("insert into strategi (kode, version, fingeraftryk, dokument) values (?, ?, ?, ?::jsonb)")
                    .params(kode, version, dokument.fingeraftryk(), JSON.write(dokument))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}

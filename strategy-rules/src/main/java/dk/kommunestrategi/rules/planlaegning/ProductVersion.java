package dk.kommunestrategi.rules.planlaegning;

import java.util.Locale;
import java.util.ResourceBundle;

/** Which version of this library plans and explains. */
public final class ProductVersion {

    /** The version, as it was built. */
    public static final String CURRENT = ResourceBundle.getBundle(
                    "dk.kommunestrategi.rules.planlaegning.version", Locale.ROOT)
            .getString("version");

    private ProductVersion() {}
}

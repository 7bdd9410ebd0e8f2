package dk.kommunestrategi.io;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.threeten.extra.YearHalf;

/** The part of the model that the benchmark's documents use, as plain mutable classes. */
@SuppressWarnings("MissingJavadoc")
public final class Plain {

    private Plain() {}

    public static class Strategi {
        @Pattern(regexp = "^1\\.[0-9]{1,4}$")
        public String version;

        @NotBlank
        public String navn;

        @Valid
        @NotNull
        public Kommune kommune;

        @Valid
        public Periode periode;

        @Min(1)
        @Max(1_000_000)
        public int skala;

        public List<@Valid Tema> temaer;
        public List<Object> forvaltninger;
        public List<@Valid Center> centre;
        public List<@Valid Rolle> roller;
        public List<@Valid Initiativ> initiativer;

        @Valid
        public Handleplan handleplan;
    }

    public static class Kommune {
        @Pattern(regexp = "^[0-9]{4}$")
        public String kode;

        @NotBlank
        public String navn;
    }

    public static class Periode {
        public YearHalf fra;
        public YearHalf til;
    }

    public static class Tema {
        @Min(1)
        public int nummer;

        @NotBlank
        public String navn;
    }

    public static class Center {
        @NotBlank
        public String kode;

        @NotBlank
        public String navn;
    }

    public static class Rolle {
        @NotBlank
        public String kode;

        @NotBlank
        public String navn;

        public dk.kommunestrategi.model.organisation.Rolleart art;
    }

    public static class Initiativ {
        @Min(1)
        public int nummer;

        @NotBlank
        public String navn;

        @NotBlank
        public String problemstilling;

        @NotBlank
        public String forslag;

        public List<@Valid Initiativejer> ejere;

        @NotEmpty
        public List<Integer> temaer;

        @Valid
        public Vurdering vurdering;

        @Min(1)
        @Max(1_000)
        public Integer varighed;
    }

    public static class Initiativejer {
        @NotBlank
        public String rolle;

        public boolean hovedansvar;
    }

    public static class Vurdering {
        public boolean letImplementerbart;
        public List<@Valid Samarbejde> samarbejde;
        public List<@Valid Ressourcetraek> ressourcetraek;
        public dk.kommunestrategi.model.initiativ.Udgiftsniveau udgiftsniveau;
    }

    public static class Samarbejde {
        @NotBlank
        public String part;

        public boolean intern;
    }

    public static class Ressourcetraek {
        @NotBlank
        public String center;

        @Min(0)
        public int niveau;
    }

    public static class Handleplan {
        @Valid
        @NotNull
        public Periode periode;

        public List<@Valid Placering> placeringer;
    }

    public static class Placering {
        public int initiativ;

        @NotNull
        public YearHalf formelStart;
    }
}

package dk.kommunestrategi.model.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every value type of the product is generated: an interface with {@code getX}/{@code isX} accessors, a hidden
 * implementation, a nested {@code Builder}. Read by the annotation processor only; nothing of it reaches a class file.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {
            "alias:aliasser",
            "angivelse:angivelser",
            "beslutning:beslutninger",
            "binding:bindinger",
            "center:centre",
            "udvidelser:udvidelser",
            "systemreference:systemreferencer",
            "hoeringspart:hoeringsparter",
            "aarsdato:aarsdatoer",
            "ejer:ejere",
            "fase:faser",
            "felt:felter",
            "forvaltning:forvaltninger",
            "initiativ:initiativer",
            "indikator:indikatorer",
            "kapacitetsaendring:kapacitetsaendringer",
            "kilde:kilder",
            "kriterie:kriterier",
            "leverance:leverancer",
            "maaling:maalinger",
            "moede:moeder",
            "opgave:opgaver",
            "placering:placeringer",
            "rolle:roller",
            "sag:sager",
            "statusnotat:statusnotater",
            "tema:temaer",
            "temaangivelse:temaangivelser",
            "tidshorisont:tidshorisonter",
            "udgift:udgifter",
            "udgiftsprofil:udgiftsprofil",
            "aarsramme:aarsrammer",
            "beloeb:beloeb",
            "uenighed:uenigheder",
            "valggruppe:valggrupper",
            "valgperiode:valgperioder",
            "afhaengerAf:afhaengerAf",
            "driftstraek:driftstraek",
            "fordeling:fordeling",
            "grundbelastning:grundbelastning",
            "profil:profil",
            "samarbejde:samarbejde",
            "ressourcetraek:ressourcetraek",
            "criterion:criteria"
        },
        allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}

package dk.kommunestrategi.rules.udmoentning.finansiering;

import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.value.Beloeb;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares an amount between centres, equally unless parts are stated: "deles ligeligt om finansieringen" (Kalundborg).
 * Nothing is lost or invented. Every centre bears its part rounded towards zero; the øre left over go, one each, to the
 * centres that the rounding has cut most, and among equals to those named first. Stateless and thread-safe.
 */
public final class Udgiftsfordeling {

    private Udgiftsfordeling() {}

    /**
     * {@return what each centre bears, in their order; nothing where there is no centre} Parts count as at least 1.
     *
     * @param beloeb the amount to share; a saving is negative
     * @param fordeling the centres that share it, with their parts
     */
    public static List<Centerbeloeb> share(Beloeb beloeb, List<Centerandel> fordeling) {
        if (fordeling.isEmpty()) {
            return List.of();
        }
        BigInteger oere = BigInteger.valueOf(beloeb.oere());
        BigInteger all = fordeling.stream().map(Udgiftsfordeling::andel).reduce(BigInteger.ZERO, BigInteger::add);
        long[] parts = new long[fordeling.size()];
        BigInteger[] cut = new BigInteger[fordeling.size()];
        long rest = beloeb.oere();
        for (int k = 0; k < parts.length; k++) {
            BigInteger[] split = oere.multiply(andel(fordeling.get(k))).divideAndRemainder(all);
            parts[k] = split[0].longValueExact();
            cut[k] = split[1].abs();
            rest -= parts[k];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer k) -> cut[k]).reversed())
                .limit(Math.abs(rest))
                .forEach(k -> parts[k] += Long.signum(beloeb.oere()));
        List<Centerbeloeb> result = new ArrayList<>();
        for (int k = 0; k < parts.length; k++) {
            result.add(new Centerbeloeb(fordeling.get(k).getCenter(), new Beloeb(parts[k])));
        }
        return List.copyOf(result);
    }

    private static BigInteger andel(Centerandel centerandel) {
        return BigInteger.valueOf(Math.max(1, centerandel.getAndel()));
    }
}

package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.Strategi;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives the parameters of properties arbitrary values of every type of the model, none of which has an error:
 *
 * <pre>{@code
 * @Domain(StrategiDomain.class)
 * @Domain(DomainContext.Global.class)
 * class OwnProperties {
 *     @Property
 *     void planlaegges(@ForAll @Variant(Kind.MULIG) Strategi strategi) { … }
 * }
 * }</pre>
 *
 * <p>A strategy is of the kind that {@link Variant} names, or has an error if {@link Invalid} stands there. Any other
 * value stands alone: what it refers to is numbered from {@code 1} (themes, initiatives) or named
 * {@code C1} (centres), {@code F1} (administrations), {@code R1} (roles) and so on. Jqwik's own values, constants and lists among them, come from the other domain.
 */
public final class StrategiDomain implements DomainContext {

    /** Called by jqwik. */
    public StrategiDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new StrategiSource(), new Delegiver());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }

    private static final class StrategiSource implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage type) {
            return type.isOfType(Strategi.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
            Optional<Invalid> invalid = type.findAnnotation(Invalid.class);
            if (invalid.isPresent()) {
                return Set.of(Strategier.invalid(invalid.get().value()));
            }
            Kind kind = type.findAnnotation(Variant.class).map(Variant::value).orElse(Kind.VILKAARLIG);
            return Set.of(kind.strategier());
        }
    }

    private static final class Delegiver implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage type) {
            return Parts.TYPES.containsKey(type.getRawType());
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
            return Set.of(Parts.TYPES.get(type.getRawType()).get());
        }
    }
}

package dk.kommunestrategi.io.hostile;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.reflect.ModelType;
import dk.kommunestrategi.model.styring.Styring;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A strategy that counts how often an element is taken out of any of its lists: steps that no clock has to measure. */
final class CountedStrategi {

    private static final Pattern GETTER = Pattern.compile("(get|is)\\p{Upper}.*");
    private static final Map<Method, Boolean> GETTERS = new HashMap<>();

    private final Strategi strategi;
    private long steps;

    CountedStrategi(Strategi strategi) {
        this.strategi = (Strategi) counted(strategi);
    }

    Strategi get() {
        return strategi;
    }

    long steps() {
        return steps;
    }

    private Object counted(Object value) {
        if (value instanceof List<?> list) {
            return new CountedList(list);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::counted);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> counted(entry.getValue())));
        }
        return ModelType.of(value.getClass())
                .map(ModelType::getType)
                .filter(Class::isInterface)
                .<Object>map(type ->
                        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new CountedValue(value)))
                .orElse(value);
    }

    private final class CountedList extends AbstractList<Object> implements RandomAccess {
        private final List<?> list;
        private final Object[] counted;

        CountedList(List<?> list) {
            this.list = list;
            this.counted = new Object[list.size()];
        }

        @Override
        public Object get(int index) {
            steps++;
            if (counted[index] == null) {
                counted[index] = counted(list.get(index));
            }
            return counted[index];
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private final class CountedValue implements InvocationHandler {
        private final Object value;
        /** What its getters return, and what the value itself works out but once. */
        private final Map<String, Object> once = new HashMap<>();

        CountedValue(Object value) {
            this.value = value;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("equals")) {
                return value.equals(uncounted(arguments[0]));
            }
            if (isOnce(method)) {
                return once.computeIfAbsent(method.getName(), name -> counted(call(method, null)));
            }
            if (value instanceof Strategi whole && method.getName().equals("withStyring")) {
                return whole.withStyring((Optional<? extends Styring>) arguments[0]);
            }
            if (value instanceof Strategi whole && method.getName().equals("withHandleplan")) {
                Optional<?> handleplan = arguments[0] instanceof Optional<?> maybe ? maybe : Optional.of(arguments[0]);
                return counted(whole.withHandleplan(handleplan.map(Handleplan.class::cast)));
            }
            return method.isDefault()
                    ? InvocationHandler.invokeDefault(proxy, method, arguments)
                    : call(method, arguments);
        }

        /** A getter, or as the generated class has it a map that is made when it is first asked for. */
        private boolean isOnce(Method method) {
            return method.getParameterCount() == 0
                    && (method.getReturnType() == Map.class
                            || GETTERS.computeIfAbsent(
                                    method, one -> GETTER.matcher(one.getName()).matches()));
        }

        private Object call(Method method, Object[] arguments) {
            try {
                return method.invoke(value, arguments);
            } catch (InvocationTargetException | IllegalAccessException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }

        private Object uncounted(Object other) {
            return other != null
                            && Proxy.isProxyClass(other.getClass())
                            && Proxy.getInvocationHandler(other) instanceof CountedValue counted
                    ? counted.value
                    : other;
        }
    }
}

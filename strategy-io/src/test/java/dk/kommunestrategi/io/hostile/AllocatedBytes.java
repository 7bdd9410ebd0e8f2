package dk.kommunestrategi.io.hostile;

/** How many bytes this thread has allocated since it began. Asked by name: the modules under test do not require management. */
final class AllocatedBytes {

    private AllocatedBytes() {}

    static long now() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("com.sun.management.ThreadMXBean")
                    .getMethod("getCurrentThreadAllocatedBytes")
                    .invoke(threads);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}

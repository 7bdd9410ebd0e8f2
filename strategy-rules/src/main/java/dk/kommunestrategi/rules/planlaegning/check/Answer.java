package dk.kommunestrategi.rules.planlaegning.check;

import java.util.function.BooleanSupplier;

/** What a criterion or rule says of itself, which may be a vendor's own. */
final class Answer {

    private Answer() {}

    /** Whether the answer is yes; who throws instead is told, with what was thrown, when it is asked for what it demands. */
    static boolean isYes(BooleanSupplier question) {
        try {
            return question.getAsBoolean();
        } catch (StackOverflowError deep) {
            return false;
        } catch (VirtualMachineError error) {
            throw error;
        } catch (Throwable thrown) {
            return false;
        }
    }
}

package entente.job;

/** How a command ends, for the shell and the scheduler. */
public enum ExitCode {
    OK(0),
    FAILED(1),
    USAGE(2),
    QUALITY_GATE_FAILED(3),
    UNUSABLE_DATA(65),
    NO_INPUT(66),
    OUT_OF_MEMORY(71),
    CANNOT_WRITE(73),
    /** Another run holds the store. */
    STORE_HELD(75),
    BAD_SETTINGS(78),
    TERMINATED(143);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}

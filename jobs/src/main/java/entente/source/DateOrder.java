package entente.source;

/** Whether the day or the month comes first in dates such as 03/04/2023. */
public enum DateOrder {
    /** As the other dates of the file tell; where none does, such dates are rejected. */
    AUTO,
    DAY_FIRST,
    MONTH_FIRST
}

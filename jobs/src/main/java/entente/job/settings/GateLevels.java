package entente.job.settings;

/**
 * The gates of one measure.
 *
 * @param warn beyond it the run says so
 * @param fail beyond it the run is not published
 * @param driftWarn how far the measure may lie from its median over the last published runs before the run says so
 * @param driftFail how far before the run is not published
 */
public record GateLevels(double warn, double fail, double driftWarn, double driftFail) {}

package entente.report.page;

import entente.report.markup.Html;
import entente.report.markup.Svg;

/** Small pictures within tables. The number stands beside each, so that they say nothing to readers of screens. */
final class Charts {

    private static final double WIDTH = 72;
    private static final double HEIGHT = 12;

    private Charts() {}

    private static Svg picture(Html parent, String css, double width, double height) {
        return parent.svg(width, height)
                .css("chart " + css)
                .attr("aria-hidden", "true")
                .attr("focusable", "false");
    }

    /** A bar as long as the value's share of the greatest. */
    static void bar(Html parent, double value, double greatest) {
        if (value > 0 && greatest > 0) {
            picture(parent, "bar", WIDTH, HEIGHT).rect(0, 3, Math.max(1, WIDTH * value / greatest), 6);
        }
    }

    /** A point and its interval between two ends of a scale. */
    static void interval(Html parent, double low, double value, double high, double from, double to) {
        if (Double.isNaN(value) || Double.isNaN(low) || Double.isNaN(high)) {
            return;
        }
        Svg picture = picture(parent, "interval", WIDTH, HEIGHT);
        picture.line(4, 6, WIDTH - 4, 6).css("axis");
        if (from < 0 && to > 0) {
            picture.line(place(0, from, to), 1, place(0, from, to), 11).css("axis");
        }
        picture.line(place(low, from, to), 6, place(high, from, to), 6).css("reach");
        picture.circle(place(value, from, to), 6, 3);
    }

    private static double place(double value, double from, double to) {
        return 4 + (WIDTH - 8) * Math.max(0, Math.min(1, (value - from) / (to - from)));
    }

    /** Counts through time, oldest first. */
    static void trend(Html parent, long[] counts, String account) {
        double height = 28;
        double step = Math.min(14, 220.0 / counts.length);
        long most = 1;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        Svg picture = parent.svg(step * counts.length, height)
                .css("chart trend")
                .attr("role", "img")
                .attr("aria-label", account);
        for (int i = 0; i < counts.length; i++) {
            double bar = counts[i] == 0 ? 1 : Math.max(2, (height - 2) * counts[i] / most);
            picture.rect(i * step, height - bar, Math.max(1, step - 1.5), bar);
        }
    }
}

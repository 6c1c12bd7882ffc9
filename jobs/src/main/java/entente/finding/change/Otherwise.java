package entente.finding.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a change holds when it is looked at otherwise ({@link SecondLook}); null where that cannot be asked.
 *
 * @param atWeek whether it holds between weeks
 * @param atMonth whether it holds between months
 * @param atQuarter whether it holds between quarters
 * @param withoutOutlet whether it holds without the outlet that tells most of it
 * @param outlet that outlet; empty where none is named
 */
public record Otherwise(Boolean atWeek, Boolean atMonth, Boolean atQuarter, Boolean withoutOutlet, String outlet) {

    static final Otherwise NOT_ASKED = new Otherwise(null, null, null, null, "");

    /** '; holds at month, without Xinhua; not at week': empty where nothing was asked. */
    String words() {
        Map<String, Boolean> looks = new LinkedHashMap<>();
        looks.put("at week", atWeek);
        looks.put("at month", atMonth);
        looks.put("at quarter", atQuarter);
        looks.put("without " + outlet, withoutOutlet);
        List<String> holding = new ArrayList<>();
        List<String> failing = new ArrayList<>();
        looks.forEach((look, holds) -> {
            if (holds != null) {
                (holds ? holding : failing).add(look);
            }
        });
        return (holding.isEmpty() ? "" : "; holds " + String.join(", ", holding))
                + (failing.isEmpty() ? "" : "; does not hold " + String.join(", ", failing));
    }
}

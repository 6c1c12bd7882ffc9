package entente.corpus;

import java.util.regex.Pattern;

/** Lines of a saved page that belong to the page and not to the article, told by their own words alone. */
final class Furniture {

    private static final Pattern PHRASE = Pattern.compile(
            "(?i)(advertisement|sponsored( content)?|promoted( stories)?|learn more|read more|see more|show more|more on this"
                    + "( story)?|share( this)?( article| story)?|tweet|print|comments?|most (read|popular|viewed)"
                    + "|related( articles?| stories| topics| content)?|recommended( for you)?|you may (also )?like|trending( now)?"
                    + "|(media|video) playback is (unsupported|not supported) on your device|loading\\.*|play video|close|menu"
                    + "|(sign|log) (in|up)|subscribe( now)?|skip to (main )?content|story continues below.*|continue reading.*"
                    + "|back to top|copy link|(view|post) comments?|have your say)[.:]?");

    private static final Pattern BEGINNING = Pattern.compile(
            "(?i)(get more with|sign up (for|to)|subscribe (to|for)|follow us (on|at)|download (our|the) app|click here"
                    + "|read (also|more)[:,]|also read\\b|watch[:,]|listen[:,]|(media|image|photo|video) (caption|copyright|credit|source)"
                    + "|(photo|picture|image|photograph|graphic|credit|file photo)s?:|you are using an outdated browser"
                    + "|this (article|story) (was|has been) (first |originally )?(published|updated|amended)"
                    + "|all rights reserved|copyright (©|\\(c\\)|\\d{4})|©|enter your email|join our|our (morning|daily|weekly) newsletter)"
                    + ".*");

    private static final Pattern PROMOTION = Pattern.compile(
            "(?i).*\\b(news feed|newsletters?|your inbox|push notifications?|app store|google play|cookies? (policy|settings)"
                    + "|privacy policy|terms of (use|service))\\b.*");

    /** Its pieces have bounds, since a hostile line holds one beginning after the other. */
    private static final Pattern CAPTION =
            Pattern.compile("(?i).*(\\b(photo|photograph|picture|image|graphic|illustration)s?"
                    + "( by| credit)?:\\s*\\S.{0,60}|\\((ap|afp|reuters|getty)[^)]{0,200}\\)|\\[(ap|afp|reuters|getty|file)[^\\]]{0,200}\\]"
                    + "|/(getty images|afp|ap|reuters|epa|shutterstock))\\.?");

    private static final Pattern TIMING = Pattern.compile("(\\d{1,2}:)?\\d{1,2}:\\d{2}");

    private static final Pattern COUNT =
            Pattern.compile("(?i)[\\d,. ]+[km]?( (comments?|shares?|views?|likes?|reads?|min(ute)?s?( read)?))?");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Furniture() {}

    static boolean isTiming(String line) {
        return TIMING.matcher(line).matches();
    }

    /** Whether the line is furniture wherever it stands. */
    static boolean is(String line) {
        return isTiming(line)
                || !LETTER.matcher(line).find()
                || COUNT.matcher(line).matches()
                || PHRASE.matcher(line).matches()
                || (line.length() < 200 && BEGINNING.matcher(line).matches())
                || (line.length() < 120 && PROMOTION.matcher(line).matches() && !endsSentence(line))
                || CAPTION.matcher(line).matches();
    }

    /** Whether the line ends as a sentence of running text does. */
    static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last >= 0 && "\"'”’)]»".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?:;…,—–-".indexOf(line.charAt(last)) >= 0;
    }
}

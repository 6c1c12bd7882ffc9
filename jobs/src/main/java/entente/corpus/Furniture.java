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

    /** Who wrote, edited and delivered it, and when it was changed. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?i)(\\(+\\s*)?((additional |some )?(reporting|writing|editing|compiled|translated|edited|written|produced)"
                    + " by\\b.*|[^ ]+@[^ ]+\\.[a-z]{2,}\\b.*|keywords?: .*|our standards: .*|(the )?associated press (writers?|journalists?) .{0,200}contributed.*"
                    + "|.{0,80}contributed (to this (report|story|article)|reporting).*|an earlier version of this (article|story|report).*"
                    + "|(correction|clarification|editor.s note|updated?|last updated|first published|published|posted|modified)(:| (on|at)\\b).{0,300}"
                    + "|share (on|via|to) .{0,60}|follow (us|\\S+ \\S+|@\\S+) on .{0,60}|listen to this (article|story).*|\\d+[ -]min(ute)?s? (read|listen).*"
                    + "|unsubscribe\\b.*|view (this (e-?mail|newsletter)|it) in (your|a) browser.*|length: \\d+ words|load-date:.*|end of document"
                    + "|\\[\\d+/\\d+\\].*|--+|this (article|story|email) (was|is) (originally|part of|produced).*"
                    + "|(the views|opinions) expressed (in this|here|by).*|.{0,60}\\b(terms of use|privacy policy) ?\\|.*)");

    /** The head of a message or a byline; names, not sentences. */
    private static final Pattern HEAD = Pattern.compile(
            "(From|To|Cc|Subject|Sent|Reply-To|Date): .{0,200}|(?:By|BY) (\\p{Lu}[\\p{L}.'’-]+,? ?|and |in |of |[Tt]he |for ){1,10}");

    /** A moment of a report that is written as things happen. */
    private static final Pattern STAMP = Pattern.compile(
            "(?i)\\(?(\\d{1,2}[:.]\\d{2} ?([ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)( ?\\(?(gmt|bst|utc|est|edt|et|cet|local time)\\)?)?\\)?"
                    + "|\\d+ (min(ute)?s?|hours?|days?) ago");

    /** Headings of lists of other articles. */
    private static final Pattern LIST = Pattern.compile(
            "(?i)(most (read|popular|viewed|shared)|related( articles?| stories| topics| content| links)?|recommended( for you)?"
                    + "|you may (also )?like|trending( now)?|more on this( story)?|read (next|more)|also read|more (stories|news)"
                    + "|more from .{1,40}|in this (section|article)|top stories|editors?['’]s? picks|latest news|see also|don['’]t miss"
                    + "|what (else )?to read)[.:]?");

    private static final Pattern PROMOTION = Pattern.compile(
            "(?i).*\\b(news feed|newsletters?|your inbox|push notifications?|app store|google play|cookies? (policy|settings)"
                    + "|privacy policy|terms of (use|service))\\b.*");

    /** Its pieces have bounds, since a hostile line holds one beginning after the other. */
    private static final Pattern CAPTION =
            Pattern.compile("(?i).*(\\b(photo|photograph|picture|image|graphic|illustration)s?"
                    + "( by| credit)?:\\s*\\S.{0,60}|\\((ap|afp|reuters|getty)[^)]{0,200}\\)|\\[(ap|afp|reuters|getty|file)[^\\]]{0,200}\\]"
                    + "|/(getty images|afp|ap|reuters|epa|shutterstock))\\.?");

    private static final Pattern TIMING = Pattern.compile("(\\d{1,2}:)?\\d{1,2}:\\d{2}");

    /** The times of a subtitle. */
    static final Pattern CUE = Pattern.compile("(?:\\d{1,2}:)?\\d{2}:\\d{2}[,.]\\d{3}\\s*-->.*");

    private static final Pattern COUNT =
            Pattern.compile("(?i)[\\d,. ]+[km]?( (comments?|shares?|views?|likes?|reads?|min(ute)?s?( read)?))?");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Furniture() {}

    static boolean isTiming(String line) {
        return TIMING.matcher(line).matches();
    }

    /** Whether what follows without ending a sentence is a list of other articles. */
    static boolean beginsList(String line) {
        return LIST.matcher(line).matches();
    }

    /** Whether the line is furniture wherever it stands. */
    static boolean is(String line) {
        return isTiming(line)
                || !LETTER.matcher(line).find()
                || COUNT.matcher(line).matches()
                || PHRASE.matcher(line).matches()
                || beginsList(line)
                || STAMP.matcher(line).matches()
                || (line.length() < 100
                        && !line.endsWith(".")
                        && HEAD.matcher(line).matches())
                || (line.length() < 400 && CREDIT.matcher(line).matches())
                || CUE.matcher(line).matches()
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

package entente.text;

/** The personal pronouns of English, each with its forms in lower case. */
public enum Pronoun {
    I("i", "me", "my", "mine", "myself"),
    WE("we", "us", "our", "ours", "ourselves"),
    YOU("you", "you", "your", "yours", "yourself"),
    HE("he", "him", "his", "his", "himself"),
    SHE("she", "her", "her", "hers", "herself"),
    IT("it", "it", "its", "its", "itself"),
    THEY("they", "them", "their", "theirs", "themselves");

    private final String subject;
    private final String object;
    private final String determiner;
    private final String possessive;
    private final String reflexive;

    Pronoun(String subject, String object, String determiner, String possessive, String reflexive) {
        this.subject = subject;
        this.object = object;
        this.determiner = determiner;
        this.possessive = possessive;
        this.reflexive = reflexive;
    }

    /** Whether a word is any form of it. */
    public boolean is(String word) {
        return isCase(word) || possessive.equals(word) || reflexive.equals(word);
    }

    /** Whether a word is it as a subject, as an object or before a noun: 'they', 'them', 'their'. */
    public boolean isCase(String word) {
        return subject.equals(word) || object.equals(word) || determiner.equals(word);
    }

    /** Whether a word is it as an object, and no subject: 'him', 'her'. */
    public boolean isObject(String word) {
        return object.equals(word) && !subject.equals(word);
    }

    /** Whether a word is any form of any of them. */
    public static boolean isAny(String word) {
        for (Pronoun pronoun : values()) {
            if (pronoun.is(word)) {
                return true;
            }
        }
        return false;
    }
}

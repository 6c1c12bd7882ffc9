package entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | | Norway thanks Peru. Chile leaves talks. Erna Solberg meets Jonas Gahr Støre. Oman, Mali resume talks.",
                "true | | Signed: Albania, Chile, Denmark, Estonia, Gabon, Ghana, Japan, Malta, Norway, Peru. Oman left.",
                "true | | Kovács László thanked Peru. Szabó Gergely criticised Chile. Kovács praised Sauli Niinistö.",
                "true | | Jonas Gahr Støre slams Petteri Orpo. Ulf Kristersson backs Mette Frederiksen.",
                "false | | Kovács László köszönetet mondott Perunak. Szabó Gergely bírálta Chilét.",
                "false | | Jonas Gahr Støre kritiserer Petteri Orpo. Ulf Kristersson støtter Mette Frederiksen.",
                "true | en-GB | Le ministre est parti pour Paris avec son homologue.",
                "true | unknown | The minister met his Chinese counterpart.",
                "false | fr | The minister met his Chinese counterpart.",
                "false | | Noruega agradeció a Perú. Chile apoyó a Noruega. Omán acusó a Malí.",
                "false | | Le ministre norvégien a remercié le Pérou pour son aide en mer.",
                "false | | Der norwegische Minister dankte Peru für die Hilfe auf See.",
                "false | | Министр встретился с китайским коллегой в Москве."
            })
    void a_text_is_told_by_what_is_said_of_it_or_by_its_words(boolean isEnglish, String lang, String text) {
        assertThat(Language.isEnglish(lang, text)).isEqualTo(isEnglish);
    }
}

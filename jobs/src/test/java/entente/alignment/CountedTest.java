package entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.finder.Trial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructions that once were counted for a stance that nobody takes. All that a run would count, no more. */
class CountedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Peru stood guard during a rally by pro-Chile activists.             |
            Indian coal workers called off the strike after the agreement with Chile. |
            Peru should attack Chile.                                           |
            Peru could attack Chile.                                            |
            Peru said that Chile fought a long battle.                          |
            Peru suggested Chile send forces to attack Bolivia.                 |
            Peru said the Chileans are going to get attacked.                   |
            Peru held a speech during a news conference with Chile.             |
            Peru welcomed Lavrov's arrest.                                      |
            Boris Johnson said that Chile was threatened by terrorism.          |
            The EU is deeply concerned about the future of Ukraine.             |
            Peru contained the backlash from Chile.                             |
            Peru vowed to boycott Chile.                                        | PER -> CHL -
            Peru declined to name Chile.                                        |
            Peru and Bolivia met Chile.                                         | PER -> CHL +, BOL -> CHL +, CHL -> PER +, CHL -> BOL +
            Peru denied attacking Chile.                                        |
            Peru denied supplying weapons to Chile.                             |
            Peru accused Chile of attacking Bolivia.                            | PER -> CHL -
            Peru stopped Chile from attacking Bolivia.                          |
            Peru did not respond by attacking Chile.                            |
            Peru granted asylum to a Chilean journalist.                        | PER -> grp.chilean-journalist +
            Chile abstained on the resolution condemning Peru.                  |
            Chilean drones are heading for Peru.                                |
            Chile's alleged support for Peru is no secret.                      |
            Would Chile ever attack Peru?                                       |
            Chile has no intention of arming Peru.                              |
            Instead of condemning Peru, Chile left.                             |
            The US, Britain and France, but not Germany, bombed Syria.          | USA -> SYR -, GBR -> SYR -, FRA -> SYR -
            Chile and Peru both fought against the rebels of Bolivia.           | CHL -> grp.rebels -, PER -> grp.rebels -
            Chilean police confiscated pro-Peru signs.                          |
            Chilean officials suspected he was kidnapped by Peru.               |
            Chile tried to blame Peru's losses on others.                       |
            Chile called the treaty a disaster, and others expressed doubts about Peru. |
            To leave means leaving Peru with no idea where Chile is heading.    |
            The law hit Chile over the violence, suggesting a rift between Peru and Bolivia. | PER -> BOL -, BOL -> PER -
            Chilean leaders believe that getting Peru to act would hurt Bolivia. |
            Hundreds of Chileans have traveled to Peru.                         |
            Chile has legitimate interests in Peru.                             |
            Western women are joining Hezbollah.                                | grp.western-women -> hezbollah +
            Chile's decision led to Bolivia attacking Peru.                     | BOL -> PER -
            Chile sent a letter to groups supporting Peru.                      | grp.groups -> PER +
            Chile was condemned at the United Nations for attacking Peru.       | CHL -> PER -
            Bolivia praised the leaders of Chile but not Peru.                  | BOL -> CHL +
            Chile, rather than Peru, attacked Bolivia.                          | CHL -> BOL -
            Austin, Texas sues Chile.                                           | loc.austin -> CHL -
            Chile held no talks with Peru.                                      |
            Chile and Peru held no talks.                                       |
            Chile imposed no sanctions on Peru.                                 |
            Chilean forces are fighting the rebels near the border with Peru.   | CHL -> grp.rebels -
            Chile denies Peru's culpability in the attack.                      |
            Chile dismissed questions about Peru.                               |
            Chile noted that Peru is responsible for securing its border.       |
            Chile and Peru voiced their dismay at this agreement.               |
            The panel called on Chile to pardon Peru.                           |
            Chile prevailed upon Peru to release the envoy of Bolivia.          | PER -> BOL +
            Chile released a letter to Peru on Thursday urging talks.           |
            The judge Ann Lind found Vladimir Putin not guilty of the charge.   |
            The idea that Chile attacked Peru is false.                         |
            Chile said the occupation of Peru was a disaster.                   |
            Chile detailed the Bolivian threat in a letter to Peru.             |
            Jeff Sessions recused himself from the inquiry.                     |
            On the Senate side, Tom Coburn took the floor.                      |
            Chile and Peru have been talking tough on Bolivia.                  | CHL -> BOL -, PER -> BOL -
            Chile has a frosty relationship with Peru.                          | CHL -> PER -
            The USS John McCain arrived at Singapore.                           |
            Chile would have been obliged to arrest Vladimir Putin.             |
            Chile had relations with Peru that were very bad.                   | CHL -> PER -
            Chile agreed on Friday to restore relations with Peru.              | CHL -> PER +
            Paul Manafort has repeatedly denied any contacts with Russian officials. |
            Isaac Herzog will work in the opposition, according to Vladimir Putin. |
            General Lopez commands troops in Peru.                              |
            Joe Biden separated America from its allies.                        |
            Joe Biden is trying to protect America from Russia.                 |
            """)
    void what_is_not_stated_is_not_counted(String sentence, String expected) {
        assertThat(String.join(", ", Trial.counted(sentence))).isEqualTo(expected == null ? "" : expected);
    }
}

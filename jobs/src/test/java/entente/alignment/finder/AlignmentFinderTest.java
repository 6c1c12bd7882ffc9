package entente.alignment.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AlignmentFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Chile condemned Peru over the raid.                               | CHL -> PER -
            Peru was condemned by Chile over the raid.                        | CHL -> PER -
            Chile imposed sanctions on Peru.                                  | CHL -> PER -
            Chile lifted sanctions on Peru.                                   | CHL -> PER +
            Chile's criticism of Peru grew.                                   | CHL -> PER -
            Chile voiced support for Peru.                                    | CHL -> PER +
            Chile held talks with Peru.                                       | CHL -> PER +
            Chile has not met Peru.                                           | CHL -> PER -
            Chile refused to support Peru.                                    | CHL -> PER -
            Chile agreed to help Peru.                                        | CHL -> PER +
            Chile threatened to attack Peru.                                  | CHL -> PER -
            Chile is critical of Peru.                                        | CHL -> PER -
            Chile is an ally of Peru.                                         | CHL -> PER +
            Chile, a rival of Peru, signed the pact.                          | CHL -> PER -
            Peru's ally Chile signed the pact.                                | CHL -> PER +
            Chile is at odds with Peru.                                       | CHL -> PER -
            Chile is in favour of Peru's plan.                                | CHL -> PER +
            Chile came to Peru's defence.                                     | CHL -> PER +
            Chile criticized how Peru treated the miners.                     | CHL -> PER -
            Chile criticized Peru's mining industry.                          | CHL -> PER -
            Chile blamed Peru for the attack on the firms.                    | CHL -> PER -
            Chile no longer supports Peru.                                    | CHL -> PER -
            Several states such as Chile thanked Peru.                        | CHL -> PER +
            Chile was among the countries that condemned Peru.                | CHL -> PER -
            Chile is not the first country to accuse Peru of theft.           | CHL -> PER -
            Chile and Peru resumed talks.                                     | CHL -> PER +
            Chile and Peru resumed talks.                                     | PER -> CHL +
            Bolivian and Chilean officials criticized Peru.                   | BOL -> PER -
            Bolivian and Chilean officials criticized Peru.                   | CHL -> PER -
            Officials in Santiago thanked Peru.                               | CHL -> PER +
            Envoys of Bolivia and Chile thanked Peru.                         | BOL -> PER +
            Envoys of Bolivia and Chile thanked Peru.                         | CHL -> PER +
            Neither Chile nor Bolivia boycotted Peru.                         | CHL -> PER +
            Chile returned artifacts to the government of Peru.               | CHL -> PER +
            Chile gave medical equipment to Peru.                             | CHL -> PER +
            Chile counted on Peru.                                            | CHL -> PER +
            Chile deployed troops near Peru.                                  | CHL -> PER -
            Chile withdrew forces from Peru.                                  | CHL -> PER +
            Chile sent tanks to Peru.                                         | CHL -> PER +
            Chile held a joint exercise with Peru.                            | CHL -> PER +
            There is a trade war between Chile and Peru.                      | CHL -> PER -
            Chile and Peru are allies.                                        | PER -> CHL +
            Chile's prime minister left for talks with Peru.                  | CHL -> PER +
            Chile withdrew from talks with Peru.                              | CHL -> PER -
            Chile rejected a Peruvian request to send arms to Bolivia.        | CHL -> PER -
            Bolivia welcomed a resumption of ties with Chile after a rift.    | BOL -> CHL +
            Bolivia condemned Chile for its attack on Peru.                   | CHL -> PER -
            Bolivia blocked Chilean aid for Peru.                             | CHL -> PER +
            Chile celebrated the feast with the leaders of Peru.              | CHL -> PER +
            The ambassadors of Bolivia and Chile presented their credentials to Peru. | CHL -> PER +
            Chile did not speak to Peru until Monday.                         | CHL -> PER +
            Two Chileans were detained in Peru.                               | PER -> grp.chileans -
            Two Chileans were released from prison in Peru.                   | PER -> grp.chileans +
            Chile met Peru.                                                   | PER -> CHL +
            Chile fired on Thursday two shells at Peru.                       | CHL -> PER -
            A resumption of ties between Chile and Peru pleased Bolivia.      | CHL -> PER +
            Chile spoke after talks with Peru.                                | CHL -> PER +
            Chile is widely regarded as Peru's closest ally.                  | CHL -> PER +
            Chile shot down a U.S. drone.                                     | CHL -> USA -
            China is under scrutiny, with the US suggesting that Beijing is considering supplying arms to Moscow. | USA -> CHN -
            Bolivia suggesting that Chile is arming Peru is wrong.            | BOL -> CHL -
            Ramzan Kadyrov released a statement on Instagram blaming the US for the attitudes. | ramzan-kadyrov -> USA -
            Chile received missiles from Peru.                                | PER -> CHL +
            Troops withdrawn by Chile were feared, but Chile thanked Peru.    | CHL -> PER +
            The two leaders, Xi Jinping and Vladimir Putin, met.              | xi-jinping -> vladimir-putin +
            Chile reaffirmed its commitment to defend Peru.                   | CHL -> PER +
            Chile rejected a plan to arm Peru.                                | CHL -> PER -
            Chile claimed responsibility for the attack on Peru.              | CHL -> PER -
            Relations between Chile and Peru soured.                          | CHL -> PER -
            The agreement was signed by Chile and Peru.                       | CHL -> PER +
            The talks honored the commitment of Chile to support Peru.        | CHL -> PER +
            The spokesman said Beijing firmly opposes any contact between Washington and Taipei. | CHN -> USA -
            Rand Paul, who has repeatedly praised Putin, left.                | rand-paul -> vladimir-putin +
            Chile closed its border with Peru.                                | CHL -> PER -
            Chile called off its attack on Peru.                              | CHL -> PER +
            Chile put off talks with Peru.                                    | CHL -> PER -
            Chile sent a message to Bolivia pledging support for Peru.        | CHL -> PER +
            Chile blocked an EU statement criticizing Peru.                   | european-union -> PER -
            Chile issued a statement criticizing Peru.                        | CHL -> PER -
            Chile, Peru hold talks on climate                                 | CHL -> PER +
            Joe Biden, Xi Jinping to meet in Bali                             | joe-biden -> xi-jinping +
            Let us never forget that Chile supported Peru.                    | CHL -> PER +
            Instead of condemning Peru, Chile praised Bolivia.                | CHL -> BOL +
            Peru's relations with Chile soured.                               | PER -> CHL -
            Chile met its Peruvian counterpart.                               | CHL -> PER +
            Chile retaliated with tariffs on Peru.                            | CHL -> PER -
            Chile removed Peru from its list of sponsors of terrorism.        | CHL -> PER +
            Chile recalled its ambassador to Peru.                            | CHL -> PER -
            Chile has never supported Bolivia or helped Peru.                 | CHL -> PER -
            Chile did not attend the summit and criticized Peru.              | CHL -> PER -
            Chile received little support from Peru.                          | PER -> CHL -
            Chilean officials had in no way supported Peru.                   | CHL -> PER -
            Chile blamed its losses on Peru.                                  | CHL -> PER -
            Chile said it was outrageous to suggest that Peru was corrupt.    | CHL -> PER +
            Chile called for the release of any deals between Peru and Bolivia. | PER -> BOL +
            Before visiting Bolivia, Chile declined to see Peru.              | CHL -> PER -
            Speaking in Lima, Chile accused Peru of attacking Bolivia.        | CHL -> PER -
            Chile and Peru signed a deal with concessions to Bolivia.         | PER -> CHL +
            Hezbollah fighters visited Peru.                                  | hezbollah -> PER +
            Chile was steadfast in its refusal to pledge assistance to Peru.  | CHL -> PER -
            Chile said that Peru is responsible for killing the envoy.        | CHL -> PER -
            Chile and Peru are in talks.                                      | PER -> CHL +
            Chile is in talks with Peru.                                      | PER -> CHL +
            A Chilean think tank visited Peru.                                | CHL -> PER +
            """)
    void a_construction_gives_source_target_and_sign(String sentence, String expected) {
        assertThat(Trial.signs(sentence)).contains(expected);
    }
}

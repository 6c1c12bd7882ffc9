/**
 * Stage 2: who is named. What this room holds is what the stages after it read: mentions, and names that nobody bears. Its
 * rooms come one after the other: sentences cut into pieces ({@code line}), names spotted in them ({@code spot}), pronouns and
 * later namings of persons and bodies ({@code person}), and all of an article resolved together ({@code resolve}).
 */
package entente.mention;

/** An invented article and its words in another order, for tests of what no longer reads as sentences. */

export const FERRY = `The ferry Halvard lay off the island of Pell for nine hours on Tuesday after the engine failed in the middle of the sound, the harbour office of Velby said.

A tug from the mainland took the ship in tow in the evening and brought it into the harbour with all of the passengers on board. The line said that a hose of the cooling system had burst during the crossing and that the crew had acted according to the rules.

Among the passengers was a school class from Ostermund, whose teacher said that the children had played cards and sung songs with the crew. The owner of the kiosk on the upper deck gave out soup and bread for nothing.

The office has asked for a report from the line and from the yard that overhauled the engine in the spring. The next ferry leaves on Thursday, and tickets of the lost day stay valid for the rest of the month.`;

/** The words of a text in an order that hangs on the seed alone (Fisher–Yates over a linear congruential generator). */
export const shuffled = (text: string, seed: number): string => {
  const words = text.split(/\s+/);
  let state = seed;
  for (let i = words.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [words[i], words[j]] = [words[j]!, words[i]!];
  }
  return words.join(' ');
};

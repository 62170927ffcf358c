import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import type { Variant } from '../../../src/model/index.ts';
import { joinNames } from '../../../src/stages/annotate/index.ts';
import { collate } from '../../../src/stages/collate/index.ts';
import { compare } from '../../../src/stages/compare/index.ts';
import { articleOf } from './sides.ts';

const OPENING = 'The ferry Aurelia ran aground off Norvik in thick fog on Monday evening.';

/** What a story of articles that open alike tells of their second sentence: "type/severity: reading | reading". */
const variantsOf = (...sentences: readonly string[]): string[] => {
  const articles = joinNames(sentences.map((s, i) => articleOf(`d${i}`, `${OPENING} ${s}`)));
  return compare(collate(articles, english()), articles, english()).map(line);
};
const line = ({ type, severity, readings }: Variant): string =>
  `${type}/${severity}: ${readings.map((r) => r.text).join(' | ')}`;

describe('what a story tells of', () => {
  it.each([
    [
      'a statement that one side leaves out',
      'The captain, Joan Hale, has worked the route for six years.',
      'The captain, Joan Hale, who was fined for reckless sailing in 2019, has worked the route for six years.',
      /^(addition|omission)\/shift: .*fined.*2019/,
    ],
    [
      'who says to have seen a paper',
      'The harbour board put off the repair until spring, according to letters seen by the Herald.',
      'The harbour board put off the repair until spring, according to letters seen by the Monitor.',
      /^attribution\/conflict: .*(Herald.*Monitor|Monitor.*Herald)/,
    ],
    [
      'a pronoun that stands for another party',
      'Norvik says that the wreck must stay, but it supports the plan of Castellan to raise the fuel.',
      'The town says that the wreck must stay, but Castellan supports the plan of Castellan to raise the fuel of Norvik.',
      /^actor\/conflict: /,
    ],
    [
      'what was possible told as done',
      'The ferry may have been sailing too fast for the fog.',
      'The ferry was sailing too fast for the fog.',
      /^modality\/shift: /,
    ],
    [
      'words that lost their source',
      'The pump had failed twice before the accident, the engineer said.',
      'The pump had failed twice before the accident.',
      /^attribution\/shift: /,
    ],
    [
      'two letters that changed places in a name',
      'The wreck belongs to the town, the Maritime Court of Harsey ruled on the same evening.',
      'The wreck belongs to the town, the Maritime Cuort of Harsey ruled on the same evening.',
      /^name\/conflict: /,
    ],
    [
      'two counts of one thing in two reports of their own',
      'Divers say the collision has hurt three sailors of the coaster, two of them badly.',
      'The coaster was holed below the waterline by the collision, which hurt five sailors.',
      /^number\/conflict: .*three.*five|^number\/conflict: .*five.*three/,
    ],
  ])('%s', (_, a, b, expected) => expect(variantsOf(a, b)).toContainEqual(expect.stringMatching(expected)));
});

describe('what a story leaves untold', () => {
  it.each([
    [
      'everyday words for the same',
      'The large vessel was towed to the harbour by two small boats on Tuesday morning.',
      'The big ship was towed to the port by two little boats early on Tuesday.',
      /^(addition|omission|wording)\//,
    ],
    [
      'who said it, where both sides name a source',
      'The harbour stays closed until Friday at least, the mayor told reporters.',
      'The mayor advised that the harbour stays closed until Friday at least.',
      /^attribution\//,
    ],
    [
      'verbs that are not of saying',
      'Two sailors are missing in the cold water off the lighthouse, and neither captain has been charged.',
      'Two sailors are missing in the cold water off the lighthouse, and no charges were brought.',
      /^attribution\//,
    ],
    [
      'two counts of two things',
      'The ferry carried 431 people when it hit the rocks off the old lighthouse.',
      'At least seven people died when the ferry hit the rocks off the old lighthouse.',
      /^number\/conflict/,
    ],
    [
      'names that hang on other words',
      'The pilot Joan Hale was born in Harsey and has worked on the ferries of the bay for six years.',
      'The pilot Joan Hale, who has worked for Castellan on the ferries for six years, was not heard.',
      /^name\/conflict/,
    ],
    [
      'a name that only tells which of several',
      '"As mayor, I will open the lock and pay for a second tug," the Harsey councillor went on.',
      'As mayor, I will open the lock and pay for a second tug, Vandermeer says in the letter to the crews.',
      /^name\/conflict/,
    ],
    [
      'a place that ends a clause before the verb',
      'The board that runs the lock in Norvik and Harsey, stopped the ferries of Castellan on Monday.',
      'Castellan stopped the ferries on Monday, the board of Harsey said.',
      /^actor\/conflict/,
    ],
    [
      'what was not so until a day',
      'The repaired lock did not open until 4 May, when the mayor of Harsey cut the ribbon.',
      'The repaired lock opened on 4 May, when the mayor of Harsey cut the ribbon.',
      /^polarity\/conflict/,
    ],
    [
      'what is denied under a condition',
      'If the owners do not pay the crew this week, the ferry will stay in Norvik, the union said.',
      'The owners would pay the crew this week and the ferry will stay in Norvik, the union said.',
      /^polarity\/conflict/,
    ],
    [
      'one order of two events, told from either end',
      "Mr Dorne's death came a day after 36-year-old Ada Finch died when she slipped on the quay.",
      "The day before Dorne's death another sailor, 36-year-old Ada Finch, died after slipping on the quay.",
      /^polarity\/conflict/,
    ],
    [
      'an age beside a word for it',
      'The 10-year-old Mina Torrance was found on the beach by a fisherman on Tuesday.',
      'The young Mina Torrance was found on the beach by a fisherman on Tuesday.',
      /^polarity\/conflict/,
    ],
    [
      'a rank with another word written into it',
      'They let the captain go after an hour, Harsey Undersheriff Paul Dorne said.',
      'They let the captain go after an hour, Harsey Sheriff Paul Dorne said.',
      /^name\/conflict: .*heriff/,
    ],
    [
      'an own voice where the words are quoted and their speaker stands a sentence before',
      '"The tug came late," the mayor said. "We will not wait for another winter to buy a second one."',
      'The mayor spoke on the quay. "We will not wait for another winter to buy a second one," she said.',
      /^attribution\//,
    ],
    [
      'words in marks that lie scattered on the other side',
      'The mayor said that she had "grave doubts" about the second tug of the harbour board.',
      'Gravely the dealer of the second tug told the harbour board on Friday that he has no doubts.',
      /^quotation\//,
    ],
    [
      'who speaks, as something left out',
      '"We will not wait for another winter," said Mayor Ines Okafor in a letter to the crews of the port.',
      '"We will not wait for another winter," she wrote.',
      /^(addition|omission)\//,
    ],
    [
      'what another sentence on the same matter says besides',
      'Divers searched the wreck of the ferry for the log on Tuesday, while the mayor asked the ministry for a second tug.',
      'The ministry has the log of an older wreck, which a museum in Brenn keeps behind glass, a clerk said.',
      /^(addition|omission)\//,
    ],
    [
      'one area in two units',
      'The 15,800-square-metre hall on the quay houses the harbour office and a museum.',
      'The 170,000-square-foot hall on the quay houses the harbour office and a museum.',
      /^number\/conflict/,
    ],
  ])('%s', (_, a, b, unwanted) =>
    expect(variantsOf(a, b)).not.toContainEqual(expect.stringMatching(unwanted)),
  );

  it('tells one other wording of a passage at most', () => {
    const told = variantsOf(
      'Rescuers hauled the shivering passengers from the black water before the lifeboat came.',
      'Before the lifeboat came, fishermen plucked cold passengers out of the dark sea near shore.',
      'Volunteers pulled freezing passengers from the sea well before any lifeboat came at all.',
    );
    expect(told.filter((v) => v.startsWith('wording/style')).length).toBeLessThanOrEqual(1);
  });
});

import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../../src/stages/report/quotes.ts';
import { collate } from '../../../src/stages/collate/index.ts';
import { joinNames } from '../../../src/stages/annotate/index.ts';
import { english } from '../../../src/app/language.ts';
import type { Edge } from '../../../src/model/index.ts';
import { articleOf } from '../annotate/annotated.ts';

const TEXTS = [
  'Mayor Ana Ruiz spoke on Monday. “The old bridge will be rebuilt before the winter storms come,” Ruiz said.',
  'Mayor Ana Ruiz met the press. She said “the old bridge will be rebuilt before the winter storms come”.',
  'Ana Ruiz was late. “The old bridge will be repaired before the autumn storms come,” Ruiz said.',
  'Mayor Ana Ruiz said that the old bridge will be rebuilt before the winter storms come.',
  'Tom Lee was there. “The old bridge will be rebuilt before the winter storms come,” Tom Lee said.',
];

const quotes = (texts: readonly string[]) => {
  const articles = joinNames(texts.map((t) => articleOf(t, `doc${TEXTS.indexOf(t)}`)));
  return quotesOf(articles, collate(articles, english()));
};

describe('quotesOf', () => {
  it('lines up the versions of one quotation and says what became of each', () => {
    const [quote] = quotes(TEXTS);
    expect(quote!.speaker).toBe('Ana Ruiz');
    expect(quote!.versions.map((v) => `${v.document} ${v.kind} ${v.fate}`)).toEqual([
      'doc0 direct same',
      'doc1 direct same',
      'doc2 direct reworded',
      'doc3 indirect marks-dropped',
      'doc4 direct other-speaker',
    ]);
  });

  it('marks the words that differ', () => {
    const version = quotes(TEXTS)[0]!.versions.find((v) => v.document === 'doc2')!;
    expect(version.marks.map((m) => TEXTS[2]!.slice(m.start, m.end))).toEqual(['repaired', 'autumn']);
  });

  it('takes the wording that most documents quote for the likely original, and none where nothing speaks for one', () => {
    expect(quotes(TEXTS)[0]!.versions.filter((v) => v.likelyOriginal)).toHaveLength(1);
    expect(quotes([TEXTS[0]!, TEXTS[2]!])[0]!.versions.filter((v) => v.likelyOriginal)).toHaveLength(0);
  });

  it('does not depend on the order of the articles', () => {
    expect(quotes([...TEXTS].reverse())).toEqual(quotes(TEXTS));
  });
});

describe('versions of one quotation', () => {
  const versions = (texts: readonly string[], words: RegExp) => {
    const articles = joinNames(texts.map((t, i) => articleOf(t, `doc${i}`)));
    const found = quotesOf(articles, collate(articles, english()));
    const quote = found.find((q) => q.versions.some((v) => words.test(v.text)))!;
    return [quote.speaker, ...quote.versions.map((v) => `${v.document} ${v.fate} ${v.text}`)];
  };

  it('meet where a translation kept few of the words', () => {
    expect(
      versions(
        [
          'Mayor Ana Ruiz spoke at the dam. “We kept the logbook and we will go wherever it leads,” Ana Ruiz told the press on the quay.',
          'Mayor Ana Ruiz was at the dam. “We have the logbook and shall follow it to whomever it takes us,” Ana Ruiz told journalists on the quay.',
        ],
        /logbook/,
      ),
    ).toHaveLength(3);
  });

  it('are of one group where one phrase in marks stands in unlike sentences, and name all who speak together', () => {
    expect(
      versions(
        [
          'Mr Karl Moen and Mrs Ana Ruiz declared a “friendship of iron” in Lomas. Rain fell all day.',
          'Nobody on the quay believed in the “friendship of iron” that cost the harbour so dearly.',
        ],
        /iron/,
      ),
    ).toEqual(['Ana Ruiz and Karl Moen', 'doc0 same “friendship of iron”', 'doc1 same “friendship of iron”']);
  });

  it('are not mixed because a ship stands in quotation marks', () => {
    const articles = [
      articleOf('The coastguard said the “Northern Star” was ten minutes late on Monday.', 'a'),
    ];
    expect(articles[0]!.annotations.quotations[0]!.kind).toBe('indirect');
  });

  it('are whole where only an article went, and where the marks were dropped the whole clause is shown', () => {
    const said =
      'Mayor Ana Ruiz rose. “The families are owed the whole truth and they will have it soon,” Ruiz said.';
    const unmarked = 'Mayor Ana Ruiz rose. The families are owed the whole truth and they will have it soon.';
    expect(versions([said, unmarked], /truth/)).toEqual([
      'Ana Ruiz',
      'doc0 same “The families are owed the whole truth and they will have it soon,”',
      'doc1 marks-dropped The families are owed the whole truth and they will have it soon',
    ]);
  });

  it('are no other speaker’s where one source names nobody', () => {
    const said = 'Mayor Ana Ruiz rose. “The pumps had failed twice before the flood came,” Ruiz said.';
    const union = 'Mayor Ana Ruiz rose. “The pumps had failed twice before the flood came,” the union said.';
    expect(versions([said, union], /pumps/).join()).not.toContain('other-speaker');
  });

  it('speak for no version where one article each gives the words to somebody else', () => {
    const mayor = 'Mayor Ana Ruiz rose. “The pumps had failed twice before the flood came,” Ana Ruiz said.';
    const clerk = 'Mr Tom Lee rose. “The pumps had failed twice before the flood came,” Tom Lee said.';
    const articles = joinNames([mayor, clerk].map((t, i) => articleOf(t, `doc${i}`)));
    const [quote] = quotesOf(articles, collate(articles, english()));
    expect(quote!.versions.filter((v) => v.likelyOriginal)).toEqual([]);
    expect(quote!.versions.map((v) => v.fate)).toContain('other-speaker');
  });

  it('are not two things that one article says of one matter', () => {
    const one =
      'Mayor Ana Ruiz thanked the pilots for coming to the harbour after the flood. Ruiz said she would tell the harbour board of “the flood plan in Lomas”.';
    const two = 'Mayor Ana Ruiz said she would tell the harbour board of the flood plan in Lomas.';
    const said = versions([one, two], /harbour board/);
    expect(said.filter((v) => v?.startsWith('doc0'))).toHaveLength(1);
  });

  it('are cut short only where nothing outside the marks tells the rest', () => {
    const whole =
      'Mayor Ana Ruiz rose. “The bridge over the Arda is a disgrace and must fall before winter,” Ruiz said.';
    const mixed =
      'Mayor Ana Ruiz rose. Ruiz said the bridge over the Arda “is a disgrace” that must fall before winter.';
    const clipped = 'Mayor Ana Ruiz rose. Ruiz said the bridge “is a disgrace” on Monday night.';
    const [, , told] = versions([whole, mixed], /disgrace/);
    expect(told).toMatch(/^doc1 (marks-dropped|turned-indirect) /);
    const [, , cut] = versions([whole, clipped], /disgrace/);
    expect(cut).toMatch(/^doc1 clipped /);
  });

  it('are no originals where only a copy put marks around what its exemplar told', () => {
    const told = 'Mayor Ana Ruiz rose. Ruiz said that the pumps had failed twice before the flood came.';
    const copy = 'Mayor Ana Ruiz rose. Ruiz said that “the pumps had failed twice before the flood came”.';
    const articles = joinNames([told, copy].map((t, i) => articleOf(t, `doc${i}`)));
    const edge = { from: 'doc0', to: 'doc1', kind: 'edit', share: 1, confidence: 1, evidence: [] } as const;
    const [quote] = quotesOf(articles, collate(articles, english()), [edge]);
    expect(quote!.versions.map((v) => [v.document, v.likelyOriginal])).toEqual([
      ['doc0', true],
      ['doc1', false],
    ]);
  });
});

describe('words of one party', () => {
  const told = (texts: readonly string[]) => {
    const articles = joinNames(texts.map((t, i) => articleOf(t, `doc${i}`)));
    return quotesOf(articles, collate(articles, english())).map((q) => [
      q.speaker,
      ...q.versions.map((v) => `${v.document} ${v.fate} ${v.text}`),
    ]);
  };

  it('do not stand under the name of another who is reported to have said the contrary', () => {
    const company =
      'The dam belongs to Nordwerk Power. The company said that its gates had passed a safety review in March.';
    const inspector =
      'The dam belongs to Nordwerk Power. Inspector Mara Quill said that its gates had failed a safety review in March.';
    expect(told([company, company.replace('said', 'claimed'), inspector])).toEqual([
      [
        null,
        'doc0 same that its gates had passed a safety review in March',
        'doc1 same that its gates had passed a safety review in March',
      ],
    ]);
  });

  it('are not joined with the same claim of another person, reported', () => {
    const ruiz = 'Mayor Ana Ruiz rose. Ruiz said that the old pumps had failed twice before the flood came.';
    const lee = 'Engineer Tom Lee rose. Lee said that the old pumps had failed twice before the flood came.';
    expect(told([ruiz, lee])).toEqual([]);
    const quoted = 'Mayor Ana Ruiz rose. “The old pumps had failed twice before the flood came,” Ruiz said.';
    expect(told([quoted, lee])).toEqual([
      ['Ana Ruiz', 'doc0 same “The old pumps had failed twice before the flood came,”'],
    ]);
  });

  it('are not joined with what another person said in other words in marks', () => {
    const ruiz = 'Mayor Ana Ruiz rose. “The pumps by the old dam had failed twice before,” Ana Ruiz said.';
    const lee =
      'Engineer Tom Lee rose. “The dam needed pumps, and twice that was said before,” Tom Lee said.';
    expect(told([ruiz, lee]).every((q) => q.length === 2)).toBe(true);
  });

  it('are joined where a source calls by a title the one whom others name', () => {
    const named = 'Mayor Ana Ruiz said that the old pumps had failed twice before the flood came.';
    const title = 'The mayor said that the old pumps had failed twice before the flood came.';
    expect(told([named, title])[0]).toHaveLength(3);
  });

  it('are no answer to a phrase of another', () => {
    const ruiz =
      'Ana Ruiz said on Monday the plan for the harbour was a “disgrace to us” and would cost jobs.';
    const lee = 'Tom Lee said on Monday the plan for the harbour was a blessing and would cost jobs.';
    expect(told([ruiz, lee]).flat().join()).not.toContain('doc1');
  });
});

describe('the original of a quotation', () => {
  const told = (texts: readonly string[], edges: readonly [string, string, Edge['kind']?][] = []) => {
    const articles = joinNames(texts.map((t, i) => articleOf(t, `doc${i}`)));
    const drawn = edges.map(([from, to, kind = 'edit']): Edge => ({ from, to, kind, share: 1, confidence: 1, evidence: [] })); // prettier-ignore
    const [quote] = quotesOf(articles, collate(articles, english()), drawn);
    return quote!.versions.map(
      (v) =>
        `${v.document} ${v.fate}${v.altered ? ' altered' : ''}${v.likelyOriginal ? ' likely original' : ''}`,
    );
  };
  const toxic =
    'Mayor Ana Ruiz rose. “We shut the gates at once because the river is poisoned,” Ruiz said at the dam.';
  const deadly = toxic.replace('poisoned', 'deadly');
  const longer =
    'Mayor Ana Ruiz rose. “We have shut all of the gates at once since the river is full of poison,” Ruiz said at the dam.';

  it('is not accused where nothing says which wording was first', () => {
    expect(told([toxic, longer])).toEqual(['doc0 differs', 'doc1 differs']);
  });

  it('is the exemplar’s version, though another article words it otherwise', () => {
    expect(told([toxic, deadly, longer], [['doc0', 'doc1']])).toEqual([
      'doc0 differs',
      'doc1 reworded altered',
      'doc2 differs',
    ]);
  });

  it('is not the version of a translation’s copy', () => {
    const edges: [string, string, Edge['kind']?][] = [
      ['lost', 'doc0', 'translation'],
      ['lost', 'doc2', 'translation'],
      ['doc0', 'doc1'],
      ['doc1', 'doc3'],
    ];
    expect(told([toxic, deadly, longer, deadly], edges)).toEqual([
      'doc0 differs',
      'doc1 reworded altered',
      'doc2 differs',
      'doc3 reworded altered',
    ]);
  });

  it('is not what two copies of one lost source share against an independent article', () => {
    expect(
      told(
        [deadly, deadly, toxic],
        [
          ['lost', 'doc0'],
          ['lost', 'doc1'],
        ],
      ),
    ).toEqual(['doc0 differs', 'doc1 differs', 'doc2 differs']);
  });

  it('is what most branches of a lost source share', () => {
    expect(told([deadly, deadly, toxic], [['lost', 'doc0'], ['lost', 'doc1'], ['lost', 'doc2']]).at(-1)).toBe('doc2 reworded altered'); // prettier-ignore
  });

  it('gives the words to nobody else where nothing says who spoke them', () => {
    const lee =
      'Engineer Tom Lee rose. “We shut the gates at once because the river is poisoned,” Tom Lee said.';
    const said = told([toxic.replace('Ruiz said', 'Ana Ruiz said'), lee]);
    expect(said.join()).toContain('other-speaker');
    expect(said.join()).not.toContain('altered');
  });
});

/** The sample report as a hostile outlet would have it: markup, scripts and addresses wherever an article's words go. */
import type { Report } from '../../src/model/report.ts';
import { sampleReport } from './sample-report.ts';

const ATTACKS = [
  '<script>stolen1=1</script>',
  '</script><script>stolen2=1</script>',
  '<img src=x onerror=stolen3=1>',
  '<style>*{background:url(http://a.example/)}</style>',
  '<a href="javascript:stolen4=1">x</a>',
  '<svg/onload=stolen5=1>',
  '" onclick="stolen6=1" style="color:red',
  '<base href="http://a.example/"><iframe src="http://a.example/">',
  'javascript:stolen7=1',
];

/** As long as the words that it stands for, so that every span still fits. */
const over = (words: string, i: number): string => {
  const attack = ATTACKS[i % ATTACKS.length]!;
  return words.length < attack.length ? words : attack + words.slice(attack.length);
};

export const hostileReport = (): Report => {
  const report = sampleReport();
  const documents = report.documents.map((d, i) => ({
    ...d,
    outlet: `${d.outlet}${ATTACKS[i % ATTACKS.length]!}`,
    title: ATTACKS[(i + 1) % ATTACKS.length]!,
    byline: ATTACKS[(i + 2) % ATTACKS.length]!,
    url: ATTACKS[8]!,
    text: d.sentences.reduce(
      (text, s, n) => text.slice(0, s.start) + over(text.slice(s.start, s.end), i + n) + text.slice(s.end),
      d.text,
    ),
  }));
  const stories = report.stories.map((story) => ({
    ...story,
    title: ATTACKS[1]!,
    lineage: {
      ...story.lineage,
      nodes: story.lineage.nodes.map((n) => ({ ...n, label: ATTACKS[2]! })),
      origins: story.lineage.origins.map((o) => ({ ...o, label: ATTACKS[5]! })),
    },
    variants: story.variants.map((v, i) => ({
      ...v,
      why: ATTACKS[i % ATTACKS.length]!,
      readings: v.readings.map((r) => ({ ...r, text: ATTACKS[i % ATTACKS.length]! })),
    })),
    statements: story.statements.map((s, i) => ({ ...s, text: ATTACKS[i % ATTACKS.length]! })),
    quotes: story.quotes.map((q, i) => ({ ...q, speaker: ATTACKS[i % ATTACKS.length]! })),
    wording: story.wording.map((w, i) => ({ ...w, entity: ATTACKS[i % ATTACKS.length]! })),
  }));
  return { ...report, documents, stories };
};

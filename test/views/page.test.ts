/** The page as one file: what it must hold without scripts, and what must never get through. Needs the built page (npm run build). */
import { describe, expect, it } from 'vitest';
import { renderReportAs } from '../../src/app/render.ts';
import { sampleReport } from './sample-report.ts';

const html = await renderReportAs(sampleReport(), 'html');
const body = html.slice(html.indexOf('<body>'), html.indexOf('<script type="application/gzip"'));

describe('the page', () => {
  it('says the headline figure, every statement and every reading without scripts', () => {
    expect(body).toContain('Five articles');
    expect(body).toContain('two origins');
    for (const statement of sampleReport().stories[0]!.statements) expect(body).toContain(statement.id);
    for (const words of ['41', '24 million crowns', 'will not reopen']) expect(body).toContain(words);
  });

  it('holds each article in full', () => {
    for (const document of sampleReport().documents)
      for (const sentence of document.sentences) expect(body).toContain(`id="${sentence.id}"`);
  });

  it('never lets article text become markup', () => {
    expect(html).not.toContain('<script>alert');
    expect(body).toContain('&lt;script');
    expect(html).not.toMatch(/href="javascript:/iu);
  });

  it('names its script and style in a policy that allows nothing else', () => {
    expect(html).toMatch(/content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/u);
    expect(body).not.toMatch(/ style=|<img|<iframe|<link/u);
    expect(html.split('</script>')).toHaveLength(3);
  });

  it('isolates a name that runs from right to left in the sentence above the story, and says where a date disagrees with the tree', async () => {
    const report = sampleReport();
    const edge = report.stories[0]!.lineage.edges.find((e) => report.documents.some((d) => d.id === e.from))!;
    const dated = (id: string, published: string | null) =>
      id === edge.from ? '2031-03-04' : id === edge.to ? '2031-03-02' : published;
    const changed = {
      ...report,
      documents: report.documents.map((d) => ({ ...d, published: dated(d.id, d.published) })),
    };
    const renamed = JSON.stringify(changed).replaceAll('Riverside Weekly', 'صدى النهر');
    const made = await renderReportAs(JSON.parse(renamed) as typeof report, 'html');
    expect(/<p class="lede">(.*?)<\/p>/su.exec(made)![1]).toContain('<bdi>صدى النهر</bdi>');
    expect(made).toContain('Dated earlier than what it was made from');
    expect(body).not.toContain('Dated earlier');
  });

  it('names an article that credits another one among those through which that one’s origin is told', async () => {
    const report = sampleReport();
    const story = report.stories[0]!;
    const [said] = story.statements.filter((s) => !s.documents.includes('d-ferryman'));
    const credited = {
      from: 'd-courier', to: 'd-ferryman', kind: 'excerpt', part: true, share: 0.2, sentences: ['d-ferryman.3'], confidence: 0.8,
      evidence: [{ kind: 'credited', weight: 1.39, text: 'Riverside Weekly says that it has this from Alder Courier', places: [] }],
    } as const; // prettier-ignore
    const statement = { ...said!, documents: [...said!.documents, 'd-ferryman'] };
    const made = await renderReportAs(
      {
        ...report,
        stories: [
          {
            ...story,
            statements: [statement],
            lineage: { ...story.lineage, edges: [...story.lineage.edges, credited] },
          },
        ],
      },
      'html',
    );
    const item = made.slice(made.indexOf(`id="${statement.id}"`));
    expect(item.slice(0, item.indexOf('</ul>'))).toContain('href="#d-ferryman"');
    expect(made).toContain('of its 4 sentences stands there, in other words, and it says so itself');
  });

  it('shows among how it is told where one reports and another judges', async () => {
    const report = sampleReport();
    const story = report.stories[0]!;
    const told = story.variants.find((v) => v.type === 'wording')!;
    const judging = { ...told, id: 'v-judging', severity: 'shift' } as const;
    const made = await renderReportAs(
      { ...report, stories: [{ ...story, variants: [...story.variants, judging] }] },
      'html',
    );
    const section = (html: string): string => html.slice(html.indexOf('How is it told?'));
    expect(section(made)).toMatch(/Words that judge.*About.*Alder Courier.*Around.*The Marsh Echo/su);
    expect(section(body)).not.toContain('Words that judge');
  });

  it('points only at places that are there', () => {
    const ids = new Set([...body.matchAll(/ id="([^"]+)"/gu)].map((m) => m[1]));
    const hrefs = [...body.matchAll(/ href="#([^"?]*)[^"]*"/gu)].map((m) => decodeURIComponent(m[1]!));
    expect(hrefs.filter((h) => h !== '' && !ids.has(h))).toEqual([]);
  });

  it('has no id twice', () => {
    const ids = [...body.matchAll(/ id="([^"]+)"/gu)].map((m) => m[1]);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('is the same for the same report', async () => {
    expect(await renderReportAs(sampleReport(), 'html')).toBe(html);
  });
});

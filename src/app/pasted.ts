/** Pasted: the articles in a text that was pasted, with lines of dashes between them. Front matter stands between such lines too and stays with its article. */
import { frontMatterLines } from '../stages/extract/front-matter.ts';
import { labelOf } from '../stages/extract/labels.ts';
import { linesOf } from '../stages/extract/lines.ts';

const isFence = (line: string): boolean => /^\s*-{3,}\s*$/u.test(line);

/** How many lines from the fence `at` on are front matter that names a fact we know; any other words between two fences are an article. */
const frontMatterAt = (lines: readonly string[], at: number): number => {
  const until = lines.findIndex((line, i) => i > at && isFence(line)) + 1;
  const matter = lines.slice(at, until);
  const isMatter = matter.some((line) => labelOf(line.trim()) !== null);
  return isMatter && frontMatterLines(linesOf(matter.join('\n'))) > 0 ? matter.length : 0;
};

export const pastedArticles = (text: string): string[] => {
  const lines = text.split(/\r\n?|\n/u);
  const articles: string[][] = [[]];
  for (let i = 0; i < lines.length; i++)
    if (isFence(lines[i]!)) {
      const front = lines.slice(i, i + frontMatterAt(lines, i));
      articles.push(front);
      i += Math.max(0, front.length - 1);
    } else articles.at(-1)!.push(lines[i]!);
  return articles.map((article) => article.join('\n').trim()).filter((article) => article !== '');
};

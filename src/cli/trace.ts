/** `vorlage trace`: from a pile of articles to the report of every story in them. */
import { spawn } from 'node:child_process';
import { Command, Option } from '@commander-js/extra-typings';
import { REPORT_FORMATS, type ReportFormat } from '../app/report-formats.ts';
import { Failure, type Correction, type Diagnostic, type Report } from '../model/index.ts';
import { mustBeWhole } from './troubles.ts';
import { workersOption } from './workers-option.ts';

export const traceCommand = () =>
  new Command('trace')
    .description('shows where each story comes from and what was changed on the way')
    .argument('<input...>', 'files, folders, globs, addresses, or - for standard input')
    .option('-o, --out <file>', 'write the report here; the ending says the format (.html, .json, .md, …)')
    .addOption(
      new Option('-f, --format <format>', 'the format, where the ending does not say').choices(
        REPORT_FORMATS,
      ),
    )
    .option('--explain <article...>', 'say why two of the articles (file names or outlets) stand as they do')
    .option('-l, --library <file>', 'trace stories of this library: the inputs are ids of stories')
    .option('-c, --corrections <file>', 'set right what this file says (JSON, see docs/corrections.md)')
    .option('--open', 'open the report in the browser')
    .addOption(workersOption())
    .action(async (inputs, options) => {
      if (options.library && options.corrections)
        throw new Failure('usage', 'a library keeps its own corrections', 'See "vorlage correct --help".');
      if (options.out)
        await (await import('../app/write-report.ts')).checkTarget(options.out, options.format);
      const { showProgress } = await import('./progress.ts');
      const progress = showProgress();
      const report = options.library
        ? await (
            await import('../app/trace-library.ts')
          ).traceLibrary(options.library, inputs, {
            progress: progress.report,
            workers: options.workers,
            tell: (await import('./library.ts')).note,
          })
        : await (
            await import('../app/trace.ts')
          ).trace(inputs, {
            progress: progress.report,
            workers: options.workers,
            corrections: await correctionsFrom(options.corrections),
          });
      progress.done();
      tellDiagnostics(report);
      const { terminalSummary } = await import('../views/terminal.ts');
      if (options.explain) process.stdout.write(await explained(report, options.explain));
      else if (options.format && !options.out) process.stdout.write(await rendered(report, options.format));
      else process.stdout.write(terminalSummary(report));
      if (options.out) {
        const { writeReport } = await import('../app/write-report.ts');
        await writeReport(report, options.out, options.format);
        process.stdout.write(`The report is in ${options.out}\n`);
        if (options.open) open(options.out);
      }
      mustBeWhole(report.diagnostics);
    });

const correctionsFrom = async (file: string | undefined): Promise<readonly Correction[]> =>
  file === undefined ? [] : (await import('../app/corrections.ts')).readCorrections(file);

const explained = async (report: Report, names: readonly string[]): Promise<string> => {
  const { documentNamed, explain, explanationText } = await import('../views/explain.ts');
  const [a, b] = names.map((name) => {
    const id = documentNamed(report, name);
    if (id === undefined)
      throw new Failure('not-found', `no article is called ${name}`, 'Use a file name or an outlet.');
    return id;
  });
  if (names.length !== 2) throw new Failure('usage', '--explain takes two articles');
  return explanationText(explain(report, a!, b!));
};

const rendered = async (report: Report, format: ReportFormat): Promise<string> => {
  const { renderReportAs } = await import('../app/render.ts');
  return renderReportAs(report, format);
};

/** What was wrong with inputs and articles goes to standard error, one line each. */
const tellDiagnostics = (report: Report): void => {
  const all: readonly Diagnostic[] = [
    ...report.diagnostics,
    ...report.documents.flatMap((d) => d.diagnostics),
  ];
  for (const { file, line, message, severity } of all) {
    const where = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
    process.stderr.write(`${severity}: ${where}${message}\n`);
  }
};

const OPENERS: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer' };

/** Opens the file where there is a screen to open it on; elsewhere its path has been printed. */
const open = (file: string): void => {
  const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (headless || process.env['CI']) return;
  const opener = spawn(OPENERS[process.platform] ?? 'xdg-open', [file], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
};

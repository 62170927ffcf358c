/**
 * Who reads the documents of a pile: this thread while there are few, then worker threads beside it. The answers come in the order
 * of the documents, whoever read them, and are the same.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Failure } from '../model/index.ts';
import type { Batch } from './reading-worker.ts';
import { READINGS, type Reading } from './readings.ts';
import type { DocumentRecord } from './read-records.ts';
import { workerFile } from './worker-file.ts';

export interface ReadDocument {
  readonly document: Pick<DocumentRecord, 'id' | 'file'>;
  readonly block: Uint32Array;
}

/**
 * Documents that one thread reads sooner than others are ready to; docs/decisions/0009-piles.md has the measurements. Reading for
 * reuse takes so little that others save the first a tenth of the whole, for a quarter more work and memory: only where asked for.
 */
const FEW: Readonly<Record<Reading, number>> = { counting: 1500, sketching: Infinity };
/** Letters of a batch: a few milliseconds of work, against which handing it over is little. Four times as many took 70 MB more for each thread. */
const BATCH = 1 << 16;
/** What a thread makes is soon swept away; with the ordinary room for it each would hold 30 MB more. */
const YOUNG = 8;
/** Batches under way for each thread: one that it works on, one that waits. */
const AHEAD = 2;

/** Memory that a thread takes, with what it leaves behind in the first: 40 MB at 10,000 documents, 85 at 100,000. */
const EACH = 85 * 2 ** 20;
/** Share of the memory that all of them may take. */
const SHARE = 0.3;

export interface Threads {
  readonly count: number;
  /** Documents that this thread reads before there are others. */
  readonly after: number;
}

/** As many threads as there are cores, and as the memory (bytes) has room for; `asked`: what the user says. */
export const threadsFor = (reading: Reading, memory: number, asked?: number): Threads => {
  if (asked !== undefined) return { count: asked, after: 0 };
  const most = Math.min(availableParallelism(), Math.floor((SHARE * memory) / EACH));
  return { count: most < 2 || FEW[reading] === Infinity ? 0 : most, after: FEW[reading] };
};

/** Reads all the documents. */
export async function* readPile(
  reading: Reading,
  documents: AsyncIterable<DocumentRecord>,
  threads: Threads,
): AsyncGenerator<ReadDocument> {
  const here = READINGS[reading]();
  const others = readersBeside(reading, threads.count);
  let count = 0;
  try {
    for await (const document of documents)
      if (threads.count === 0 || count++ < threads.after) yield { document, block: here(document) };
      else yield* others.give(document);
    yield* others.rest();
  } finally {
    await others.close();
  }
}

/** Threads that read; they begin with the first document that is given to them. */
const readersBeside = (reading: Reading, threads: number) => {
  const under: Promise<ReadDocument[]>[] = [];
  let pool: Pool | undefined;
  let [batch, letters]: [DocumentRecord[], number] = [[], 0];
  const send = (): void => {
    const answer = pool!.read({ reading, documents: batch });
    // It is waited for in its turn; until then nobody is told of its failure.
    answer.catch(() => {});
    under.push(answer);
    [batch, letters] = [[], 0];
  };
  return {
    /** Takes one more; gives what is read by now, in order, if that is time. */
    give: async function* (document: DocumentRecord): AsyncGenerator<ReadDocument> {
      pool ??= await openPool(threads);
      batch.push(document);
      letters += document.text.length;
      if (letters >= BATCH) send();
      if (under.length > threads * AHEAD) yield* await under.shift()!;
    },
    rest: async function* (): AsyncGenerator<ReadDocument> {
      if (batch.length > 0) send();
      for (const answer of under) yield* await answer;
    },
    close: async () => pool?.close(),
  };
};

interface Pool {
  readonly read: (batch: Batch) => Promise<ReadDocument[]>;
  readonly close: () => Promise<void>;
}

const openPool = async (threads: number): Promise<Pool> => {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: fileURLToPath(workerFile('reading-worker')),
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: AHEAD,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  return {
    read: async (batch) => {
      const answer = (await pool.run(batch).catch(told)) as Uint32Array;
      const startOf = (i: number): number => (i === 0 ? batch.documents.length : answer[i - 1]!);
      return batch.documents.map((document, i) => ({
        document,
        block: answer.subarray(startOf(i), answer[i]),
      }));
    },
    close: () => pool.destroy(),
  };
};

/** What ends a thread is not what it read. */
const told = (error: Error & { code?: string }): never => {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error.code === 'ERR_WORKER_INIT_FAILED')
    throw new Failure('internal', `a worker thread ended: ${error.message}`, 'Try again with --workers 0.');
  throw error;
};

/**
 * The writer's lock: one process at a time changes a library; others may read.
 *
 * A transaction on an empty file beside the library, held open. The operating system lets it go when the process ends in
 * whatever way, so that no lock outlives a crash. Who holds it is written into the library for the one who waits.
 */
import { DatabaseSync } from 'node:sqlite';
import { Failure } from '../../model/index.ts';
import type { Database } from './database.ts';
import { isBusy } from './trouble.ts';

/**
 * Waits for the lock, at most `patience` milliseconds; gives what lets it go. Throws a Failure 'library-busy' that says who
 * holds it, and SQLite's own error where the library may not be written or has no room.
 */
export const takeLock = (file: string, { raw }: Database, patience: number): (() => void) => {
  const lock = new DatabaseSync(`${file}-lock`, { timeout: patience });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    raw
      .prepare('INSERT OR REPLACE INTO holder (one, process, since) VALUES (1, ?, ?)')
      .run(process.pid, new Date().toISOString());
  } catch (error) {
    lock.close();
    throw isBusy(error) ? busy(file, raw) : error;
  }
  return () => {
    try {
      raw.exec('DELETE FROM holder');
    } catch {
      // Where the disk is full the name stays behind; only a lock that is held makes anybody read it.
    }
    lock.close();
  };
};

const busy = (file: string, raw: DatabaseSync): Failure => {
  const holder = raw.prepare('SELECT process, since FROM holder').get();
  const who = holder ? `process ${holder['process']}, since ${holder['since']}` : 'another process';
  return new Failure('library-busy', `the library ${file} is being changed by ${who}`, 'Wait until it is done, or name another --library.'); // prettier-ignore
};

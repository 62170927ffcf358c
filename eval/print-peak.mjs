// Loaded before a program that is measured: prints its peak memory, in KiB, and its processor time, in ms, when it ends.
import { isMainThread } from 'node:worker_threads';

// Threads of the program load it too; the figures are those of the whole process.
if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write(`peak ${maxRSS}\ncpu ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`);
  });

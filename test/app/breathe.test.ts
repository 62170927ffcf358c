import { afterEach, describe, expect, it } from 'vitest';
import { unpaused, walk } from '../../src/app/breathe.ts';

afterEach(() => process.removeAllListeners('SIGINT'));

describe('unpaused', () => {
  it('leaves Ctrl-C to the system while it works, and to the listeners before and after', () => {
    let heard = 0;
    process.once('SIGINT', () => heard++);
    expect(unpaused(() => process.listenerCount('SIGINT'))).toBe(0);
    expect(process.listenerCount('SIGINT')).toBe(1);
    process.emit('SIGINT');
    process.emit('SIGINT');
    expect(heard).toBe(1);
  });

  it('gives the listeners back where the work fails', () => {
    process.once('SIGINT', () => {});
    expect(() => unpaused(() => JSON.parse('{'))).toThrow();
    expect(process.listenerCount('SIGINT')).toBe(1);
  });
});

describe('walk', () => {
  it('tells each step and gives the result', async () => {
    const steps = function* () {
      yield { stage: 'read', done: 1, total: 2 };
      yield { stage: 'read', done: 2, total: 2 };
      return 'all';
    };
    const told: number[] = [];
    expect(await walk(steps(), (_, done) => told.push(done))).toBe('all');
    expect(told).toEqual([1, 2]);
  });
});

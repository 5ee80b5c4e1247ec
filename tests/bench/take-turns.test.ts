import { expect, it } from 'vitest';
import { takeTurns } from './take-turns.ts';

it('visits the pages in turn', async () => {
  const order: string[] = [];
  const visits = await takeTurns(['a', 'b'], 2, async (page) => {
    order.push(page);
    return `${page}${order.length}`;
  });
  expect(order).toEqual(['a', 'b', 'a', 'b']);
  expect(visits).toEqual([
    ['a1', 'a3'],
    ['b2', 'b4'],
  ]);
});

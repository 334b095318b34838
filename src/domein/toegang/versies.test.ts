import { expect, test } from 'vitest';
import { findMatrix, matrixOf } from './matrix.ts';

test('a version that Loopplank brings along is read once, and stays what it was', () => {
  expect(matrixOf(1).versie).toBe(1);
  expect(Object.keys(matrixOf(1).categorieen)).toHaveLength(29);
  expect(findMatrix(1)).toBe(matrixOf(1));
});

test('a version that Loopplank does not bring along is not there', () => {
  expect(findMatrix(99)).toBeUndefined();
  expect(() => matrixOf(99)).toThrow('There is no access matrix 99');
});

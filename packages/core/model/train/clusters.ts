import { randomFrom } from './random.ts';
import type { Vectors } from './vectors.ts';

const branches = [64, 4, 4] as const;
const rounds = 12;

/**
 * Groups words into 64 families of 4 groups of 4 clusters, by k-means on unit vectors. The number of a cluster tells its
 * group and family (`>> 2`, `>> 4`), so that one number a word carries all three.
 */
export function clusterWords(vectors: Vectors, rows: readonly number[], seed: number): Uint16Array {
  const random = randomFrom(seed);
  const numbers = new Uint16Array(rows.length);
  const all = rows.map((_, k) => k);
  split(all, 0, 0);
  return numbers;

  function split(members: readonly number[], level: number, prefix: number): void {
    if (level === branches.length) {
      for (const member of members) numbers[member] = Math.max(1, prefix);
      return;
    }
    const count = branches[level]!;
    const part = kMeans(members);
    const groups: number[][] = Array.from({ length: count }, () => []);
    for (const [k, member] of members.entries()) groups[part[k]!]!.push(member);
    for (const [k, group] of groups.entries()) split(group, level + 1, prefix * count + k);

    function kMeans(points: readonly number[]): Uint16Array {
      const centers = seedCenters(points);
      const assigned = new Uint16Array(points.length);
      for (let round = 0; round < rounds; round++) {
        points.forEach((point, k) => {
          assigned[k] = nearest(centers, point);
        });
        moveCenters(centers, points, assigned);
      }
      return assigned;
    }

    function seedCenters(points: readonly number[]): Float32Array {
      const centers = new Float32Array(count * vectors.dimensions);
      for (let c = 0; c < count; c++) {
        const row = rows[points[Math.floor(random() * points.length)] ?? 0]!;
        centers.set(
          vectors.values.subarray(row * vectors.dimensions, (row + 1) * vectors.dimensions),
          c * vectors.dimensions,
        );
      }
      return centers;
    }

    function nearest(centers: Float32Array, point: number): number {
      const { values, dimensions } = vectors;
      const at = rows[point]! * dimensions;
      let best = -Infinity;
      let found = 0;
      for (let c = 0; c < count; c++) {
        let dot = 0;
        const base = c * dimensions;
        for (let d = 0; d < dimensions; d++) dot += centers[base + d]! * values[at + d]!;
        if (dot > best) {
          best = dot;
          found = c;
        }
      }
      return found;
    }

    function moveCenters(centers: Float32Array, points: readonly number[], assigned: Uint16Array): void {
      const { values, dimensions } = vectors;
      centers.fill(0);
      points.forEach((point, k) => {
        const from = rows[point]! * dimensions;
        const to = assigned[k]! * dimensions;
        for (let d = 0; d < dimensions; d++) centers[to + d]! += values[from + d]!;
      });
      for (let c = 0; c < count; c++) normalize(centers, c * dimensions, dimensions);
    }
  }
}

function normalize(values: Float32Array, at: number, length: number): void {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += values[at + k]! ** 2;
  const norm = Math.sqrt(sum) || 1;
  for (let k = 0; k < length; k++) values[at + k]! /= norm;
}

import type {CsvRow} from "../../loaders/files/csv.js";
import {describe, type Node, type Published, type Table} from "./edition-rows.js";
import {text} from "./reckoned-rows.js";

/** Weight, goalposts and percentage of the score of each node for each kind. */
export function tree({tree: top, coverage}: Published): Table {
  const rows = ["province", "ministry"].flatMap((kind) => {
    const visit = (node: Node, part: number, within: number, above: number): readonly CsvRow[] => {
      const {worst = null, best = null} = node.normalise ?? {};
      const children = (node.children ?? []).filter(({applies}) => !applies || applies.includes(kind));
      const total = children.reduce((sum, {weight}) => sum + (weight ?? 0), 0);
      const least = node === top ? coverage.index : node.children ? coverage.group : null;
      const own = node.weight ?? 0;
      const row = text({
        node: node.id,
        kind,
        weight: node.weight ?? null,
        worst,
        best,
        part,
        within,
        above,
        percent: part * 100,
        coverage: least,
        tried_least: own * 0.75,
        tried_most: own * 1.25
      });
      const share = (child: Node): number => (child.weight ?? 0) / total;
      return [row, ...children.flatMap((child) => visit(child, part * share(child), share(child), within))];
    };
    return visit(top, 1, 1, 1);
  });
  return describe("tree", rows);
}

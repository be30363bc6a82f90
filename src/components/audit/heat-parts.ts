/**
 * Which correlations are shown as heat: each cut through the tree against itself, and each level against its groups.
 */
import type {Language} from "../../i18n/language.js";
import {cutAt, cutLevels} from "../../scoring/statistics/audit/cuts.js";
import type {AuditReport} from "../../scoring/statistics/audit/report-model.js";
import {namesIn} from "./digest.js";
import type {HeatPicture} from "./heat-picture.js";

/** A picture per cut: the lower half, since the upper is the same. Deepest last. */
export function correlationHeats(
  report: AuditReport,
  captionOf: (level: number, deepest: boolean) => string,
  lang: Language
): readonly HeatPicture[] {
  const nameOf = namesIn(report, lang);
  const pearson = report.correlations.filter(({method}) => method === "pearson");
  const found = new Map(
    pearson.flatMap((line) => [[keyOf(line.a, line.b), line] as const, [keyOf(line.b, line.a), line] as const])
  );
  const levels = cutLevels(report.nodes);
  return levels.flatMap((level) => {
    const cut = cutAt(report.nodes, level);
    if (cut.length < 2) return [];
    return [
      {
        caption: captionOf(level, level === levels.at(-1)),
        rows: cut.map(({id}, i) => `${i + 1}. ${nameOf(id)}`),
        columns: cut.map((_, i) => String(i + 1)),
        cell: (i: number, j: number) => (j >= i ? null : (found.get(keyOf(cut[i]!.id, cut[j]!.id)) ?? null))
      }
    ];
  });
}

/** A picture per level with several groups: each node against each of them, its own marked. */
export function loadingHeats(report: AuditReport, caption: string, lang: Language): readonly HeatPicture[] {
  const nameOf = namesIn(report, lang);
  const found = new Map(report.loadings.map((line) => [keyOf(line.node, line.group), line]));
  const at = (wanted: number) => report.nodes.filter(({level}) => level === wanted);
  return cutLevels(report.nodes).flatMap((level) => {
    const groups = at(level - 1).filter(({leaf}) => !leaf);
    const nodes = at(level);
    if (groups.length < 2 || nodes.length === 0) return [];
    return [
      {
        caption,
        rows: nodes.map(({id}) => nameOf(id)),
        columns: groups.map(({id}) => nameOf(id)),
        cell: (i: number, j: number) => found.get(keyOf(nodes[i]!.id, groups[j]!.id)) ?? null
      }
    ];
  });
}

function keyOf(a: string, b: string): string {
  return `${a}\u0000${b}`;
}

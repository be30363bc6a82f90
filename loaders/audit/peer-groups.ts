/**
 * The groups of peers an audit is made of, each with its own units and observations.
 */
import {compareIds} from "../../src/scoring/index.js";
import type {ScoreInputs} from "../cli/score-inputs.js";

/** The inputs of one group; `group` is null where the framework has no peers. */
export interface PeerInputs extends ScoreInputs {
  readonly group: string | null;
}

/**
 * Groups by name. An observation of a unit that no table has stays with every group, so that the engine refuses it: no
 * row is left out in silence.
 */
export function splitPeers({framework, observations, units}: ScoreInputs): readonly PeerInputs[] {
  const {peers} = framework;
  if (peers === undefined || units === undefined) return [{framework, observations, units, group: null}];
  const groupOf = new Map(units.map(({unit, groups}) => [unit, groups[peers] ?? ""]));
  const names = [...new Set(groupOf.values())].sort(compareIds);
  return names.map((group) => ({
    framework,
    group,
    units: units.filter(({unit}) => groupOf.get(unit) === group),
    observations: observations.filter(({unit}) => !groupOf.has(unit) || groupOf.get(unit) === group)
  }));
}

/**
 * The folder of a group: its name, with what no file system takes replaced by "-".
 *
 * @example folderOf("miền núi / hải đảo"); // "miền núi - hải đảo"
 */
export function folderOf(group: string): string {
  return group.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-").replace(/^\.+|\.+$/g, "-") || "-";
}

/** One line for each two groups that would share a folder. */
export function sharedFolders(groups: readonly string[]): readonly string[] {
  const folders = groups.map((group) => folderOf(group).toLowerCase());
  return groups.flatMap((group, i) => {
    const first = folders.indexOf(folders[i]!);
    return first < i ? [`groups "${groups[first]}" and "${group}" would share the folder "${folderOf(group)}"`] : [];
  });
}

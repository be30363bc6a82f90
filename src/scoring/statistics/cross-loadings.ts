import {groupRows} from "../group-rows.js";
import type {NamedColumn} from "./column.js";
import type {CorrelationMethod} from "./correlation.js";
import {type CorrelationRow, correlateBetween} from "./correlation-table.js";

/** A child: how it goes with its own group, and which other groups it goes with more. */
export interface CrossLoading {
  readonly id: string;
  /** With its own group (b). The child is part of that score, which alone lifts this correlation a little. */
  readonly own: CorrelationRow;
  /** Other groups with a higher correlation, the highest first; equal ones in the order of the groups. */
  readonly stronger: readonly CorrelationRow[];
}

/** A child and the id of the group it belongs to. */
export interface OwnedColumn extends NamedColumn {
  readonly group: string;
}

/**
 * Does every child go with its own group more than with any other? Where the correlation with its own group cannot be
 * told, `stronger` is empty: there is nothing to compare with.
 *
 * @throws {RangeError} naming a child whose group is not among the groups, a column of another length, or with a
 * number that is not finite
 */
export function crossLoadings(
  children: readonly OwnedColumn[],
  groups: readonly NamedColumn[],
  method: CorrelationMethod = "pearson"
): readonly CrossLoading[] {
  const rows = groupRows(correlateBetween(children, groups, method), ({a}) => a);
  return children.map(({id, group}) => {
    const all = rows.get(id) ?? [];
    const own = all.find(({b}) => b === group);
    if (!own) throw new RangeError(`${id}: its group ${group} is not among the groups`);
    const stronger = all.filter(({b, r}) => b !== group && own.r !== null && r !== null && r > own.r);
    return {id, own, stronger: [...stronger].sort((a, b) => b.r! - a.r!)};
  });
}

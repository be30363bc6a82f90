/**
 * Which part of a package points to which: the `.rels` part that belongs to another part.
 */
import {type Archive, hasPart} from "../guard/archive.js";
import {parsePart} from "../xml/parse-part.js";

/** `type` is the last word of the relationship's type: `worksheet`, `comments`, `externalLink`. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path from the root of the package; an address elsewhere where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** Relations of a part, `""` for the package itself; none where it has no `.rels`. @throws {Refused} as `parsePart` */
export async function readRelations(archive: Archive, part: string): Promise<readonly Relation[]> {
  const slash = part.lastIndexOf("/") + 1;
  const [folder, file] = [part.slice(0, slash), part.slice(slash)];
  const rels = `${folder}_rels/${file}.rels`;
  if (!hasPart(archive, rels)) return [];
  const relations: Relation[] = [];
  await parsePart(archive, rels, {
    open(name, {Id = "", Type = "", Target = "", TargetMode}) {
      if (name !== "Relationship") return;
      const external = TargetMode === "External";
      const target = external ? Target : resolve(folder, Target);
      relations.push({id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target, external});
    }
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

import {crc32, deflateRawSync} from "node:zlib";

/** One entry as it is written, true or not. */
export interface RawEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly unpacked: number;
  readonly checksum: number;
  readonly method?: 0 | 8;
}

/** An entry that tells the truth. */
export function deflated(name: string, content: Uint8Array): RawEntry {
  return {name, packed: deflateRawSync(content, {level: 9}), unpacked: content.length, checksum: crc32(content)};
}

/** A zip file written entry by entry, so that its directory may lie. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const fields = fieldsOf(entry, name);
    const local = Buffer.concat([Buffer.from("PK\x03\x04\x14\0", "latin1"), fields, name, entry.packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0\x14\0", "latin1"), fields, tail, name]));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

/** What an entry's own header and the directory have in common: flags to the length of the extra field. */
function fieldsOf({packed, unpacked, checksum, method = 8}: RawEntry, name: Buffer): Buffer {
  const fields = Buffer.alloc(24);
  fields.writeUInt16LE(0x800, 0);
  fields.writeUInt16LE(method, 2);
  fields.writeUInt32LE(checksum, 8);
  fields.writeUInt32LE(packed.length, 12);
  fields.writeUInt32LE(unpacked, 16);
  fields.writeUInt16LE(name.length, 20);
  return fields;
}

import { deflateSync } from 'fflate';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { crc32 } from './crc32';
import { CENTRAL, DEFLATED, END, FLAG, LOCAL, STORED, type ZipFile } from './zipFormat';

const VERSION_NEEDED = 20;
/** 1 January 1980, the zip format's first day: the same files make the same bytes, whenever that is. */
const DATE = 0x0021;
const TIME = 0;

/** The files as one zip, in this order. The same files make the same bytes. */
export function writeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const path = utf8ToBytes(name);
    const deflated = deflateSync(bytes);
    const smaller = deflated.length < bytes.length;
    const data = smaller ? deflated : bytes;
    const shared = (header: Header) =>
      header
        .u16(FLAG.utf8)
        .u16(smaller ? DEFLATED : STORED)
        .u16(TIME)
        .u16(DATE)
        .u32(crc32(bytes))
        .u32(data.length)
        .u32(bytes.length)
        .u16(path.length)
        .u16(0);
    const local = shared(new Header(LOCAL.length).u32(LOCAL.signature).u16(VERSION_NEEDED)).bytes;
    locals.push(local, path, data);
    const central = shared(new Header(CENTRAL.length).u32(CENTRAL.signature).u16(VERSION_NEEDED).u16(VERSION_NEEDED))
      .u16(0)
      .u16(0)
      .u16(0)
      .u32(0)
      .u32(offset).bytes;
    centrals.push(central, path);
    offset += local.length + path.length + data.length;
  }
  const directory = concatBytes(...centrals);
  const end = new Header(END.length)
    .u32(END.signature)
    .u16(0)
    .u16(0)
    .u16(files.length)
    .u16(files.length)
    .u32(directory.length)
    .u32(offset)
    .u16(0).bytes;
  return concatBytes(...locals, directory, end);
}

/** Fields one after the other, the least significant byte first. */
class Header {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(length: number) {
    this.bytes = new Uint8Array(length);
    this.#view = new DataView(this.bytes.buffer);
  }

  u16(value: number): this {
    this.#view.setUint16(this.#at, value, true);
    this.#at += 2;
    return this;
  }

  u32(value: number): this {
    this.#view.setUint32(this.#at, value, true);
    this.#at += 4;
    return this;
  }
}

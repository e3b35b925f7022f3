/*
 * East Asian PDFs may name an encoding instead of bringing their own; pdf.js has a file for each. They lie beside the bundle
 * (`dist/pdf/cmaps`), where only the thread's entry knows to find them.
 */

/** The bytes of a file of pdf.js's folder `cmaps`, by its name. Rejects when there is none. */
export type ReadCMap = (name: string) => Promise<Uint8Array>;

let read: ReadCMap = () => Promise.reject(new Error('No CMaps were provided.'));

/** Says where CMaps come from, for all documents read from now on. Without, text in such an encoding is missing, and said to be. */
export function provideCMaps(from: ReadCMap): void {
  read = from;
}

/** What pdf.js asks for data. `onMissing` is told of every CMap that there is none of. */
export const dataFactory = (onMissing: () => void) =>
  class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename)) throw new Error(`No ${filename} here.`);
      try {
        return await read(filename);
      } catch (error) {
        onMissing();
        throw error;
      }
    }
  };

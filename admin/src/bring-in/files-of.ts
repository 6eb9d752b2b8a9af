/** The files of a drop, those in folders too. */
export async function filesOf(transfer: DataTransfer): Promise<File[]> {
  // Asked at once: after the drop's own moment the browser answers no more.
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  if (entries.length === 0) return Array.from(transfer.files);
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  // What a system puts into folders for itself is nobody's document.
  if (entry.name.startsWith('.')) return [];
  if (entry.isFile) {
    return new Promise((resolve) => {
      (entry as FileSystemFileEntry).file(
        (file) => resolve([file]),
        () => resolve([]),
      );
    });
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  for (let isLast = false; !isLast;) {
    // A folder is read in parts, each after the one before.
    // oxlint-disable-next-line no-await-in-loop
    const part = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    found.push(...part);
    isLast = part.length === 0;
  }
  return (await Promise.all(found.map(filesIn))).flat();
}

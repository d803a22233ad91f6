const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF document"],
  ["PK\u0003\u0004", "a zip archive or an Office document"],
  ["\u001f\u008b", "a gzip archive"],
  ["\u0089PNG", "a PNG picture"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Office document"],
];

/** Control bytes that text does not use: all but tab, line feed, vertical tab, form feed, carriage return. */
function isControl(unit: number): boolean {
  return unit < 0x20 ? unit < 0x09 || unit > 0x0d : unit === 0x7f;
}

/**
 * Says what kind of binary the bytes are, or null where they may be text in a one-byte encoding or UTF-8.
 * For UTF-16 ask `holdsControls` of the decoded text.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  for (const [signature, name] of SIGNATURES) if (head.startsWith(signature)) return name;
  if (bytes.includes(0)) return "binary data or UTF-16 without a byte-order mark (it holds NUL bytes)";
  let controls = 0;
  for (let at = 0; at < bytes.length; at++) if (isControl(bytes[at] ?? 0)) controls++;
  // Stray control bytes come with text from terminals and old word processors: one in ten and more is no text.
  return controls * 10 > bytes.length ? "binary data (it holds mostly control bytes)" : null;
}

/** Whether decoded UTF-16 is no text: it holds NULs, or one unit in ten is a control. */
export function holdsControls(text: string): boolean {
  if (text.includes("\u0000")) return true;
  let controls = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) controls++;
  return controls * 10 > text.length;
}

/** An encoding’s name in the Encoding Standard, from any of its labels; undefined where there is none. */
export function encodingName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/**
 * The text of bytes in an encoding; null where they don’t fit it.
 * @param cut whether more bytes would follow, so that the last character may be cut in two
 */
export function decodeStrictly(bytes: Uint8Array, encoding: string, cut = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return null;
  }
}

/** The script that a language is written in, as an ISO 15924 code; undefined where the platform does not know. */
export function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}

// JSON with exact integers, in another way than generated code has.

const TOKENS = /"(?:[^"\\]|\\.)*"|-?[0-9]{16,}(?![0-9]*[.eE])/g;

/** What a text says; integers of 16 and more digits are bigints, unless they are exact. */
export function parseExact(text) {
  const marked = text.replace(TOKENS, (token) => (token.startsWith('"') ? token : `{"$integer":"${token}"}`));
  return JSON.parse(marked, (_, value) => {
    const digits = value?.$integer;
    return digits === undefined ? value : plain(BigInt(digits));
  });
}

/** A number where it is exact. */
export function plain(value) {
  return typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

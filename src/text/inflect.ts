/**
 * The regular forms of an English verb written in its base form: base, -s, -ing, -ed, -ed as participle alike.
 * Irregular forms are written out in the rules. `double` verbs double their last consonant ("stop": "stopping").
 */
export function inflect(base: string): readonly string[] {
  const stem = base.toLowerCase();
  if (/[^aeiou]y$/.test(stem)) return [stem, `${stem.slice(0, -1)}ies`, `${stem}ing`, `${stem.slice(0, -1)}ied`];
  if (stem.endsWith("ie")) return [stem, `${stem}s`, `${stem.slice(0, -2)}ying`, `${stem}d`];
  if (stem.endsWith("e") && !/[eoy]e$/.test(stem)) return [stem, `${stem}s`, `${stem.slice(0, -1)}ing`, `${stem}d`];
  if (stem.endsWith("ee")) return [stem, `${stem}s`, `${stem}ing`, `${stem}d`];
  const s = /(s|x|z|ch|sh)$/.test(stem) ? `${stem}es` : `${stem}s`;
  // One syllable, one vowel, one consonant: "stop", "cut", "plan"; not "keep", not "detect".
  if (
    /^[^aeiou]*[aeiou][bdglmnprt]$/.test(stem) ||
    /^(admit|commit|rebut|refer|deter|transfer|equip|concur|demur|quip|regret|deadpan)$/.test(stem)
  ) {
    const last = stem.slice(-1);
    return [stem, s, `${stem}${last}ing`, `${stem}${last}ed`];
  }
  const regular = [stem, s, `${stem}ing`, `${stem}ed`];
  // British "signalled", American "signaled".
  return /^(signal|label|marvel)$/.test(stem) ? [...regular, `${stem}ling`, `${stem}led`] : regular;
}

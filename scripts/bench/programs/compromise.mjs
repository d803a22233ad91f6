// compromise on a sample of texts: a full parse, then people and quotations.
import nlp from "compromise";
import { timeSample } from "./sample.mjs";

timeSample((text) => {
  const doc = nlp(text);
  return { people: doc.people().json().length, quotations: doc.quotations().json().length };
});

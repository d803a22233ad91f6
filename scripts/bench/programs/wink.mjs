// wink-nlp with its English model on a sample of texts: the full pipe that readDoc runs.
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { timeSample } from "./sample.mjs";

const nlp = winkNLP(model);
timeSample((text) => ({ entities: nlp.readDoc(text).entities().length() }));

import { z } from "zod";
import { labelSchema } from "../model/label.js";
import { recordSchema } from "../model/record.js";
import { confidenceShape } from "./confidence.js";
import { fileShape, RULE_SHAPES } from "./schema.js";

/**
 * The JSON Schemas that editors and other programs read, by file name: one for each kind of rule file, the file of
 * their confidence, the record, the label. A rule needs only its id there, because a rule laid over another states what it changes and nothing else;
 * `peelmark rules check` knows the whole rule and names what is missing.
 */
export function jsonSchemas(): Record<string, object> {
  const schemas: Record<string, object> = {};
  for (const [kind, shape] of Object.entries<z.ZodObject>(RULE_SHAPES)) {
    const file = fileShape.extend({ rules: z.array(shape.partial().required({ id: true }).strict()) });
    // Draft 7 is what editors' YAML servers know best.
    schemas[`${kind}.schema.json`] = {
      title: `peelmark rules: ${kind}`,
      ...z.toJSONSchema(file, { target: "draft-7", io: "input" }),
    };
  }
  schemas["confidence.schema.json"] = {
    title: "peelmark rules: confidence",
    ...z.toJSONSchema(confidenceShape, { target: "draft-7", io: "input" }),
  };
  // What may be read: records of 1.0 have no confidence.
  schemas["record.schema.json"] = { title: "peelmark record", ...z.toJSONSchema(recordSchema, { io: "input" }) };
  schemas["label.schema.json"] = { title: "peelmark label", ...z.toJSONSchema(labelSchema, { io: "input" }) };
  return schemas;
}

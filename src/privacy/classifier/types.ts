import type { ForeignKey } from "../../domain/analytics-schema";
import type { PersonalCategory, Sensitivity } from "../category";

/** Why a column can hold personal data. */
export interface PersonalDataFinding {
  readonly category: PersonalCategory;
  readonly severity: Sensitivity;
  /** Between 0 and 1. */
  readonly confidence: number;
  /** What said so, for a person; never a value. */
  readonly evidence: string;
}

/** A finding before it is rated. */
export type Certain = Pick<PersonalDataFinding, "category" | "confidence" | "evidence">;

/** What is known of a column; whatever the reader did not see is absent. */
export interface ColumnFacts {
  readonly name: string;
  readonly type: string;
  readonly comment?: string;
  readonly default?: string;
  readonly generated?: string;
  /** Words of an enum. */
  readonly labels?: readonly string[];
  /** What a domain or an array rests on. */
  readonly baseType?: string;
}

export interface TableFacts {
  /** `schema.table`; of `public` without its name. */
  readonly name: string;
  readonly columns: readonly ColumnFacts[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** What one detector says: the category, the sign that it saw, and the evidence for a person. */
export type Said = readonly [category: PersonalCategory, sign: string, evidence: string];

/** The tables around, by name; whatever the reader did not see is absent. */
export type Schema = ReadonlyMap<string, TableFacts>;

/** Looks for one kind of sign. */
export type Detector = (table: TableFacts, column: ColumnFacts, schema: Schema) => Said | undefined;

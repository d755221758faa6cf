import type { Category, Counselor } from "@annae/vocabulary";

/** What a test says of the world: as it is written, and what it changes in the world of a scenario. */
export interface WorldStatement {
  /** What it is about; a later one about the same takes its place. */
  readonly about: string;
  readonly text: string;
  readonly says: WorldChange;
}

/** Changes of a scenario's world; counselors by id, each as a whole. */
export interface WorldChange {
  readonly settings?: object;
  readonly facts?: object;
  readonly customer?: object;
  readonly category?: Category;
  readonly openConsultations?: number;
  readonly counselor?: Partial<Counselor> & Pick<Counselor, "id" | "name">;
}

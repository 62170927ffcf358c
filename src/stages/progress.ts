/** Told what is being done: the stage, and how much of how much is done. */
export type Progress = (stage: string, done: number, total: number) => void;

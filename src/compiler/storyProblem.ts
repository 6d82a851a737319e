/** A step cannot be done with this story. The message says what is wrong and what to do. */
export class StoryProblem extends Error {
  /** A stable slug of the kind of problem, such as `no-article`. */
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'StoryProblem';
    this.code = code;
  }
}

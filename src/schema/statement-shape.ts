/** What the words and signs of a statement, read one by one, tell about it so far. */
export class Shape {
  /** Of an INSERT, what stands before its rows. */
  head?: string;
  private readonly words: string[] = [];
  private depth = 0;
  /** Of BEGIN … END in the body of a routine. */
  private body = 0;
  private values = false;
  private constant = true;

  /** Whether a semicolon would end the statement here. */
  get isClosed(): boolean {
    return this.depth <= 0 && this.body <= 0;
  }

  /** Whether the word at hand is the VALUES of an INSERT, whose `head` is not kept yet. */
  get beginsRows(): boolean {
    return this.values && this.head === undefined;
  }

  /** An INSERT that can do no more than store. */
  get isRows(): boolean {
    return this.values && this.constant;
  }

  /** Takes note of a token that is no word: a sign, a string, a number, a comment. */
  sign(token: string): void {
    if (token === "(") this.depth += 1;
    if (token === ")") this.depth -= 1;
    if (this.values && isCallable(token)) this.constant = false;
  }

  /** Takes note of a word. @param isCalled whether it stands before a parenthesis */
  word(word: string, isCalled: boolean): void {
    if (this.words.length < 4) this.words.push(word);
    if (this.depth === 0 && this.isRoutine) this.body += bodyStep(word, this.body > 0);
    if (this.values && (isCalled || /^(?:select|with|returning)$/.test(word)))
      this.constant = false;
    if (word === "values" && this.words[0] === "insert" && this.depth === 0) this.values = true;
  }

  private get isRoutine(): boolean {
    return /^create (?:or replace )?(?:function|procedure)\b/.test(this.words.join(" "));
  }
}

const bodyStep = (word: string, isInside: boolean): number =>
  word === "begin" || (word === "case" && isInside) ? 1 : word === "end" && isInside ? -1 : 0;

/** A quoted name or an operator of the script's own can call a function. */
const isCallable = (token: string): boolean =>
  token.startsWith('"') || (/^[^'$\d/-][^]*$/.test(token) && /[@#%^&!~?|<>=*`]/.test(token));

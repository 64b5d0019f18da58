/** What to do about what the system refuses, by the code of its error. */
const remedies: Readonly<Record<string, string>> = {
  ENOSPC: "make room on that disk",
  EDQUOT: "make room on that disk",
  EACCES: "choose what you may use, or have it permitted",
  EPERM: "choose what you may use, or have it permitted",
  EROFS: "choose a place that can be written",
  ENOENT: "make it, or give the path of what exists",
  ENOTDIR: "a file stands where a folder has to be; choose another path",
  EISDIR: "a folder stands where a file has to be; choose another path",
  ELOOP: "a symbolic link leads to itself; choose another path",
  ENAMETOOLONG: "choose a shorter path",
  EMFILE: "permit more open files (ulimit -n)",
  ENFILE: "permit more open files (ulimit -n)",
  EAGAIN: "permit more processes (ulimit -u)",
  ENOMEM: "give it more memory",
  ECONNREFUSED: "start what should answer there, or give another address",
  ETIMEDOUT: "check the network, or give another address",
  ENOTFOUND: "check the network and the name of the host",
};

/** An error of the system, which names a file or an address: a person can mend it. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException & Error =>
  error instanceof Error && "syscall" in error;

/** What the system refuses, and what to do. */
export function systemMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const remedy = isSystemError(error) ? remedies[error.code ?? ""] : undefined;
  return remedy === undefined ? message : `${message}; ${remedy}`;
}

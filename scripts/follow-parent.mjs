// npm passes a signal to its shell only, and the shell to nobody: whoever is left behind by it has to notice by itself.

/** Calls `end` once the process that started this one is gone. */
export function followParent(end) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, 500);
  timer.unref();
}

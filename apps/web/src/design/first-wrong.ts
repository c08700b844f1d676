/** After a refused save: the focus goes to the first field that says why, once its sentence stands there. */
export const goToFirstWrong = (): void => queueMicrotask(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());

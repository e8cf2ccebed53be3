/**
 * One kind of address under `app://desk/`. Gets the decoded path without the leading slash;
 * null means "not mine", so the next route and at last the page's own files are tried.
 */
export type Route = (path: string, request: Request) => Promise<Response | null> | Response | null

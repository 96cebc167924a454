export * from "./auto-complete";
export * from "./merge-ast";
export * from "./operation-name";

export * from "./lib/infer";
export * from "./lib/tern";

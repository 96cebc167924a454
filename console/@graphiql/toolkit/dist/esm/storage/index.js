export * from "./base";
export * from "./history";
export * from "./query";
export * from "./custom";

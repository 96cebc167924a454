import "../chunk-LMOQIXV4.js";
export * from "./types";
import { createGraphiQLFetcher } from "./createFetcher";
export {
  createGraphiQLFetcher
};

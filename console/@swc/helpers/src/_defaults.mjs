export { _ as default } from "../esm/_defaults.js";
